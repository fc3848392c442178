package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.time.PartialDate;

/**
 * What seniority (tuổi đảng) is computed from; any date may be null.
 *
 * @param decided the admission decision
 * @param firstDecided of a re-admitted member: the first admission decision
 * @param onCard the day printed on the card, used when no decision was kept
 * @param official recognised as an official member
 */
public record SeniorityFacts(
        PartialDate decided, PartialDate firstDecided, PartialDate onCard, boolean official, List<Gap> gaps) {

    public SeniorityFacts {
        gaps = List.copyOf(gaps);
    }

    /**
     * A time without Party activity: out of the Party, contact lost, interrupted by a transfer. Exempted time is no gap, nor is the time of
     * somebody wrongly removed and restored.
     *
     * @param to the first day of activity again; null while it lasts
     * @param reason code: out, lost, interrupted
     */
    public record Gap(LocalDate from, LocalDate to, String reason) {}
}
