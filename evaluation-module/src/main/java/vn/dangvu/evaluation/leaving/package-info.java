/**
 * How somebody's name is deleted, somebody leaves, is expelled or disciplined, or dies, each by its own chain, and how a complaint about it is answered
 * (Điều lệ Đảng, Điều 8, 35–40; 294-QĐ/TW, 8; 06-HD/TW, 11). Where a case stands is worked out from what is written down; nothing happens by itself.
 */
package vn.dangvu.evaluation.leaving;
