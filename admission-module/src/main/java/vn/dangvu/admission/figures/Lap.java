package vn.dangvu.admission.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;

/** A stretch of the way of a dossier, from one thing that was done to the next. Measured in working days where its term is counted in them. */
public enum Lap {
    /** On the list → permission to begin the dossier. */
    PERMISSION(false),
    APPLICATION(false),
    /** Application → the branch agrees; papers may not be older than a year. */
    BRANCH_VOTE(false),
    /** A request for verification → its answer; a dossier has several. */
    VERIFICATION(true),
    DECISION(true),
    CEREMONY(true),
    MEMBER_FILE(true),
    /** End of the probation → the branch agrees. */
    BRANCH_RECOGNITION(true),
    RECOGNITION(true);

    private final boolean workingDays;

    Lap(boolean workingDays) {
        this.workingDays = workingDays;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Lap> of(String code) {
        return Arrays.stream(values()).filter(l -> l.code().equals(code)).findFirst();
    }

    public boolean workingDays() {
        return workingDays;
    }

    int length(LocalDate from, LocalDate to, OfficialCalendar calendar) {
        return workingDays ? calendar.workingDays(from, to) : (int) (to.toEpochDay() - from.toEpochDay());
    }

    /** The last day of its term under the rules of its first day; none where no rule of that day is known. */
    Optional<LocalDate> due(Span span, OfficialCalendar calendar) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        Optional<Deadline> clock =
                switch (this) {
                    case PERMISSION, APPLICATION -> Optional.empty();
                    case BRANCH_VOTE -> AdmissionClocks.papers(from, to, calendar);
                    case VERIFICATION -> AdmissionClocks.verification(from, span.abroad(), to, calendar);
                    case DECISION -> AdmissionClocks.decision(from, span.extended(), to, calendar);
                    case CEREMONY -> AdmissionClocks.ceremony(from, span.received(), to, calendar);
                    case MEMBER_FILE -> AdmissionClocks.memberFile(from, to, calendar);
                    case BRANCH_RECOGNITION -> AdmissionClocks.consider(from, to, calendar);
                    case RECOGNITION -> AdmissionClocks.recognition(from, span.extended(), to, calendar);
                };
        return clock.map(Deadline::due);
    }

    /**
     * @param extended the superior gave more time
     * @param received when the decision arrived at the branch, null when that was not written down
     */
    record Span(LocalDate from, LocalDate to, boolean abroad, boolean extended, LocalDate received) {}
}
