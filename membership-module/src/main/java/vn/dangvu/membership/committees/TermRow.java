package vn.dangvu.membership.committees;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.AppliedRules;

/** A term of a committee; {@code until} is its last day. */
public record TermRow(
        long id,
        long unitId,
        String name,
        LocalDate from,
        LocalDate until,
        String decisionNumber,
        AppliedRules rules) {}
