/**
 * Who pays no Party fee, or less of it, for a time: the member asks, the branch gives its opinion, the committee decides (01-QĐ/TW, Điều 5). Nothing is
 * granted by itself, and nobody decides on what he has proposed or on himself.
 */
package vn.dangvu.membership.reliefs;
