package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** In every quarter there is at least one thematic meeting, alone or after a regular one. A quarter that ended before the rule is not looked at. */
@Cited(
        instrument = "50-CT/TW",
        article = "2",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2025-07-23",
        parameters = "meeting.thematic-per-quarter",
        usedIn = "meetings")
class EveryQuarterHasAThematicMeeting implements Rule<MeetingYear> {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 23);

    @Override
    public List<Finding> examine(MeetingYear facts, LawOn law) {
        int least = law.number("meeting.thematic-per-quarter");
        return IntStream.rangeClosed(1, 4)
                .filter(q -> !LocalDate.of(facts.year(), 3 * q, 28).isBefore(SINCE))
                .filter(q -> facts.thematic().getOrDefault(q, 0) < least)
                .mapToObj(q -> Finding.warning(
                        "meetings.quarter-without-theme", law.citation("meeting.thematic-per-quarter"), q, least))
                .toList();
    }
}
