package vn.dangvu.evaluation.round;

import java.time.LocalDate;

/**
 * A reason to propose somebody for help.
 *
 * @param code of a national one, the number of one that was added
 * @param label null for a national one, which the language bundle words
 * @param mark verified, second-hand, local, unverified
 * @param until first day it no longer holds; {@code addedBy} null for a national one
 */
public record Criterion(
        String code,
        String label,
        String instrument,
        String article,
        String mark,
        LocalDate from,
        LocalDate until,
        String addedBy) {

    public boolean added() {
        return label != null;
    }
}
