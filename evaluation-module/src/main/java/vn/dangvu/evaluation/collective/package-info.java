/**
 * How branches and the committee itself are rated: own report, appraisal, the committee's vote and decision, the cap among branches
 * of one kind. A branch
 * reads its own rating and nobody else's.
 */
package vn.dangvu.evaluation.collective;
