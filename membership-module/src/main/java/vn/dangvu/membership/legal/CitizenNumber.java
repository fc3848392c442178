package vn.dangvu.membership.legal;

import vn.dangvu.kernel.time.PartialDate;

/**
 * A citizen's number beside what the file says of the person.
 *
 * @param sex M, F or null
 * @param born null when unknown
 */
public record CitizenNumber(String number, String sex, PartialDate born) {}
