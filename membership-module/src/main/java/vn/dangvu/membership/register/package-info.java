/**
 * The register itself: one file a person, its history, its corrections, its numbers. Nothing here is overwritten: a change in
 * life begins a new period, a correction of an error supersedes what was recorded.
 */
package vn.dangvu.membership.register;
