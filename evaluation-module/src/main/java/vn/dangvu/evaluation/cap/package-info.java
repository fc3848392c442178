/**
 * The cap on members rated outstanding (hoàn thành xuất sắc nhiệm vụ), as arithmetic without a database: at most a share of those rated good, in each
 * group of similar posts, at the level that decides (366-QĐ/TW, Điều 11, 1.5).
 */
package vn.dangvu.evaluation.cap;
