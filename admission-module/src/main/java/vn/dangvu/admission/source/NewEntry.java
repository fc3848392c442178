package vn.dangvu.admission.source;

import java.time.LocalDate;

/**
 * Something done, to be written down.
 *
 * @param on the day it was done, said, given
 * @param dueOn of a task
 * @param result review: good, fair, poor; opinion: agrees, disagrees
 * @param number of the certificate or the permission
 * @param body who spoke, taught or allowed
 */
public record NewEntry(
        EntryKind kind, LocalDate on, LocalDate dueOn, String result, String number, String body, String text) {}
