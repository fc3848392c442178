/** What is to be done, by whom and until when, worked out from the register each time it is asked for; and how complete the files are. */
package vn.dangvu.membership.duties;
