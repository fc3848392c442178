/**
 * The report on how Directive 28 is carried out (half-year, year) by unit. No national form was found: the figures are those the provinces publish. Every
 * figure is counted from the same rows that its names are read from, so the two cannot differ.
 */
package vn.dangvu.evaluation.report;
