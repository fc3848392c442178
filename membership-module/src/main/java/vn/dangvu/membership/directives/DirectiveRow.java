package vn.dangvu.membership.directives;

import java.time.LocalDate;

/**
 * A document in a list, with what became of it as far as the caller may see.
 *
 * @param symbol null for an own one before it is issued
 * @param arrival number of its arrival, null for an own one
 * @param state proposed, declined, open, done, closed, replaced or withdrawn
 * @param issuedOn null before
 * @param nextDue earliest day of a task not yet done, null without one
 */
public record DirectiveRow(
        long id,
        String symbol,
        Integer arrival,
        String kind,
        String body,
        String title,
        LocalDate datedOn,
        LocalDate issuedOn,
        String state,
        int addressees,
        int read,
        int tasks,
        int done,
        int late,
        LocalDate nextDue) {}
