/** Work that goes on after the request that asked for it has been answered. */
package vn.dangvu.kernel.work;
