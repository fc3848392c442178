/** The rules about members and units, as sentences; the values they ask for stand in {@code META-INF/dangvu/law}. */
package vn.dangvu.membership.legal;
