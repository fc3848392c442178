package vn.dangvu.membership.legal;

import vn.dangvu.kernel.time.PartialDate;

/**
 * A wish to change the birth date on file.
 *
 * @param asInTheOriginalFile the new date is the one in the original file, which the register had copied wrongly
 */
public record BirthDateChange(PartialDate before, PartialDate after, boolean asInTheOriginalFile) {}
