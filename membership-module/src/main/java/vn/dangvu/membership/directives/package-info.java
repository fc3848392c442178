/**
 * Directing documents (văn bản chỉ đạo, kế hoạch): proposed by the office, issued by another with a number, received and read by the branches, what
 * each has to do by when, with what evidence it was done, and who has not.
 */
package vn.dangvu.membership.directives;
