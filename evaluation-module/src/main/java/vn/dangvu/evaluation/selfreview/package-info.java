/**
 * What a member says of the own year, written by the member or taken from a signed paper, and what the residence (213-QĐ/TW) and the temporary branch
 * remark.
 */
package vn.dangvu.evaluation.selfreview;
