/** Law as dated data with a citation, and rules whose names are sentences. The date is always given by the caller. */
package vn.dangvu.kernel.legal;
