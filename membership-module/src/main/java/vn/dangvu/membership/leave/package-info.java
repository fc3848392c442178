/**
 * Exemption from work and meetings (miễn công tác và sinh hoạt đảng) and members who work far away: asked, decided by the body of the case, kept in
 * contact with, until they are back (Điều lệ Đảng, Điều 7; 06-HD/TW, 10.3; 38-HD/BTCTW, IV.1).
 */
package vn.dangvu.membership.leave;
