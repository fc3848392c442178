/** Committees: terms, posts from one day to another, who follows which branch, and what the rules say of a unit's shape. */
package vn.dangvu.membership.committees;
