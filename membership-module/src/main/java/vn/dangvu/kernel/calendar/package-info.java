/** The official calendar of working days, and deadlines that can explain themselves. */
package vn.dangvu.kernel.calendar;
