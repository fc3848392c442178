/**
 * The review of a year in a unit: who takes part and who does not, with the day it rests on; groups of similar posts; the calendar; the sheets of points
 * (366-QĐ/TW, Điều 5.2, 10, 12 and 18).
 */
package vn.dangvu.evaluation.campaign;
