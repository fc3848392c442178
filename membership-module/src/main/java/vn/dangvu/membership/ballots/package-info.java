/** Voting, for every module: who counts, whether the counts can be right, whether the majority is reached. Never who voted how. */
package vn.dangvu.membership.ballots;
