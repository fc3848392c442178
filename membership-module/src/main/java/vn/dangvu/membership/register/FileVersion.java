package vn.dangvu.membership.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One step in the history of a declaration.
 *
 * @param kind first, error (a correction), change (life changed from {@code from} on)
 * @param basis decision or paper it rests on, null for a plain update
 */
public record FileVersion(
        Instant recordedAt,
        String recordedBy,
        String kind,
        LocalDate from,
        String basis,
        List<CorrectionItem> changes) {}
