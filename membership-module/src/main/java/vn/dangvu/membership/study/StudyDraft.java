package vn.dangvu.membership.study;

import java.time.LocalDate;

/**
 * A session as it is announced.
 *
 * @param level of the body whose document is studied: central, province, ward, branch
 * @param document number, day and name of what is studied
 */
public record StudyDraft(String level, String title, String document, LocalDate heldOn, String place, String speaker) {}
