/** Reads and proves the chain of what was done, read and refused. The writing belongs to the access kernel. */
package vn.dangvu.kernel.audit;
