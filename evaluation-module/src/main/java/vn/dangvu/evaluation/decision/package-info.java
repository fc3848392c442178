/**
 * What stands above the branch in the yearly review: appraisal, verification, the committee's decision on levels with its vote, the result told to the
 * member, the complaint about it, correction and cancellation (366-QĐ/TW, Điều 12, 15 and 17).
 */
package vn.dangvu.evaluation.decision;
