/** What the register and the life of branches lay before an inspection. */
package vn.dangvu.membership.inspection;
