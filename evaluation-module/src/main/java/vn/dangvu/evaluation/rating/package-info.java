/**
 * What a year of a member comes to, the level the branch proposes and votes on with the conditions that do not hold, and the cap at the level that
 * decides (366-QĐ/TW, Điều 11 and 12).
 */
package vn.dangvu.evaluation.rating;
