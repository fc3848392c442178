/** Study of resolutions: sessions and the units invited, who took part, sessions for those who missed it, the rate by branch and ward. */
package vn.dangvu.membership.study;
