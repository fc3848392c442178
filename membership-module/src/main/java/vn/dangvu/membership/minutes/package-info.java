/**
 * What happened in a meeting: who was there in numbers, what was said and kept in reserve, what was voted on, what was concluded; and how the minutes
 * become final (42-HD/BTCTW 2025; Điều lệ Đảng, 9.5).
 */
package vn.dangvu.membership.minutes;
