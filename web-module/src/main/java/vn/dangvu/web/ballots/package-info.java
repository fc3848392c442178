/** What is typed about a vote, wherever one is taken. */
package vn.dangvu.web.ballots;
