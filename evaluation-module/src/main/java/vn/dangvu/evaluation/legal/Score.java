package vn.dangvu.evaluation.legal;

/**
 * @param level code: outstanding, good, done, not-done
 */
public record Score(int points, String level) {}
