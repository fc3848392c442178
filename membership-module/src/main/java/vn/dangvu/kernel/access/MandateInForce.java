package vn.dangvu.kernel.access;

import java.time.LocalDate;

/** A mandate that holds today: the answer to “why may I see this”. {@code until} is the last day, null when open. */
public record MandateInForce(
        long id,
        String role,
        long unitId,
        String path,
        String unitName,
        LocalDate from,
        LocalDate until,
        String basis,
        boolean delegated) {}
