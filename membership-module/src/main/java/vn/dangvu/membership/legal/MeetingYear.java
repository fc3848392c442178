package vn.dangvu.membership.legal;

import java.util.Map;
import java.util.Set;

/**
 * The meetings of a branch in one year, planned or held, without those called off.
 *
 * @param months in which there is a regular one
 * @param thematic how many there are in each quarter, 1 to 4
 */
public record MeetingYear(int year, Set<Integer> months, Map<Integer, Integer> thematic) {}
