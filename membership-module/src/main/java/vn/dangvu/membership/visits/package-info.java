/**
 * The members of the committee who follow branches (ủy viên phụ trách chi bộ): their schedule of attendance, what they saw, the difficulties they
 * heard, what was done about each and when the branch was answered. Each keeps the own records.
 */
package vn.dangvu.membership.visits;
