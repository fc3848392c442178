/** Pages of the rating of branches and of the committee itself. */
package vn.dangvu.web.ratings.collective;
