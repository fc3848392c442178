/**
 * Whether levels are given alike: those of a year by branch, group, sex, age and ethnicity beside those of everybody. Exact counts, shares and the
 * difference in points; a class with few people is counted and not compared. It names nobody and concludes nothing.
 */
package vn.dangvu.evaluation.differences;
