/** What a list of members on paper says: where its columns are, which rows are people, what is wrong with each of them. */
package vn.dangvu.membership.intake.paper;
