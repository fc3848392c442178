package vn.dangvu.evaluation.legal;

/** How many of a group of similar posts were rated good and outstanding. */
public record RatingCount(int good, int outstanding) {}
