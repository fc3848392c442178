package vn.dangvu.evaluation.collective;

import vn.dangvu.membership.RatingLevel;

/** A level with its points. @param common null, with {@code results}, where nobody counts points */
public record Rated(RatingLevel level, Integer common, Integer results) {}
