/**
 * A round of review of a branch under Directive 28 (02-HD/BTCTW 2021, II): everybody is looked at, signs are told to the person and answered, the front
 * committee and the superior are heard, the branch votes in secret on each. The system offers evidence; the branch finds, and nothing is stored of
 * where somebody stands.
 */
package vn.dangvu.evaluation.round;
