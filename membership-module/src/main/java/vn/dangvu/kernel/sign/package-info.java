/** Signs what leaves the system as a file, so that anybody who holds the public key can tell later that not a byte was changed. */
package vn.dangvu.kernel.sign;
