package vn.dangvu.kernel.access;

import java.time.LocalDate;

/** The audit entry in the making: an operation says here what it was about. */
public final class Trail {
    final String action;
    String subjectType;
    Long subjectId;
    String path;
    LocalDate asOf;
    String detail;
    boolean refused;

    Trail(String action) {
        this.action = action;
    }

    /** @param path of the unit where the subject stands: decides who may read the entry */
    public Trail about(String type, Long id, String path) {
        this.subjectType = type;
        this.subjectId = id;
        this.path = path;
        return this;
    }

    public Trail asOf(LocalDate date) {
        this.asOf = date;
        return this;
    }

    /** A few words or a small JSON text; never a secret, never a ballot, never a whole number of identity. */
    public Trail detail(String text) {
        this.detail = text;
        return this;
    }

    /** The operation answers no instead of throwing, because it must keep something: a counter of failures. */
    public Trail refused(String reason) {
        this.refused = true;
        this.detail = reason;
        return this;
    }
}
