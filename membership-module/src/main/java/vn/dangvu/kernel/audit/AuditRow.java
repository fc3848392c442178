package vn.dangvu.kernel.audit;

import java.time.Instant;
import java.time.LocalDate;

/** One link of the chain. {@code path}: where the subject stands. */
public record AuditRow(
        long id,
        Instant at,
        String actor,
        String role,
        Long unitId,
        String path,
        String action,
        String subjectType,
        Long subjectId,
        String outcome,
        LocalDate asOf,
        String requestId,
        String detail) {}
