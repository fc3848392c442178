/** Pages on what stands above the branch in the yearly review: appraisal, verification, decision, telling, complaint, correction. */
package vn.dangvu.web.ratings;
