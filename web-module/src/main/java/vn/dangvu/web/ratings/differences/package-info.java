/** Pages that show whether levels are given alike. */
package vn.dangvu.web.ratings.differences;
