/**
 * Moving Party life (chuyển sinh hoạt đảng): officially or for a time, inside the committee, out of it, abroad and in from outside, one by one or by
 * a list with one decision. The chain of steps with its clocks is kept here; the register is written through its own doors (294-QĐ/TW, 6.3;
 * 06-HD/TW, 10; 38-HD/BTCTW, II.4).
 */
package vn.dangvu.membership.transfer;
