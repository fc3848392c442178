package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({
    "RegularMeetingLastsLongEnough",
    "PapersAreSentBeforeTheMeeting",
    "RegularMeetingKeepsTheCommonDay",
    "EveryQuarterHasAThematicMeeting",
    "BranchMeetsEveryMonth"
})
class MeetingChecksTest {

    private static String said(List<Finding> findings) {
        return findings.stream().map(f -> f.key() + " " + f.parameters()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // day | regular | thematic | minutes | sent | what is found
                "2025-10-27 | true | false | 40 | 2025-10-27 | meetings.not-common-day [3]",
                "2025-10-28 | true | false | 90 | 2025-10-27 | meetings.not-common-day [3]",
                "2025-11-03 | true | false | 89 | 2025-11-02 | meetings.too-short [89, 90]",
                "2025-11-03 | true | false | 90 | 2025-11-02 | ''",
                "2025-11-03 | true | true | 119 | 2025-11-02 | meetings.too-short [119, 120]",
                "2025-11-03 | true | true | 120 | 2025-11-02 | ''",
                "2025-11-03 | false | true | 60 | 2025-11-02 | ''",
                "2025-11-03 | true | false | | | ''",
                "2025-11-03 | true | false | 90 | 2025-11-03 | meetings.sent-late [2025-11-03, 2025-11-02]",
                "2025-10-27 | false | true | 60 | 2025-10-27 | ''",
                "2025-10-28 | false | true | 60 | 2025-10-28 | meetings.sent-late [2025-10-28, 2025-10-27]",
                "2025-10-29 | false | true | 60 | 2025-10-29 | meetings.sent-late [2025-10-29, 2025-10-28]"
            })
    void oneMeeting(LocalDate day, boolean regular, boolean thematic, Integer minutes, LocalDate sent, String found) {
        var shape = new MeetingShape(regular, thematic, day, minutes, sent);
        assertThat(said(MeetingChecks.meeting(shape, LawBook.shipped().asOf(day))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-22, false",
        "2025-07-23, true",
        "2025-08-03, false",
        "2025-08-07, false",
        "2025-08-08, true",
        "2025-08-02, false"
    })
    void theCommonDayOrTheFirstWeek(LocalDate day, boolean told) {
        var shape = new MeetingShape(true, false, day, null, null);
        assertThat(MeetingChecks.meeting(shape, LawBook.shipped().asOf(day)).isEmpty())
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 1-12 | 0 0 0 0 | ''",
                "2025 | 1-12 | 0 0 1 0 | meetings.quarter-without-theme [4, 1]",
                "2025 | 1-12 | 0 0 0 1 | meetings.quarter-without-theme [3, 1]",
                "2026 | 1-12 | 1 1 1 1 | ''",
                "2026 | 1-12 | 1 0 2 0 | meetings.quarter-without-theme [2, 1]; meetings.quarter-without-theme [4, 1]",
                "2026 | 1-10 | 1 1 1 1 | meetings.months-without [2, [11, 12]]",
                "2024 | 2-12 | 0 0 0 0 | meetings.months-without [1, [1]]"
            })
    void aYear(int year, String months, String themes, String found) {
        String[] span = months.split("-");
        Set<Integer> held = IntStream.rangeClosed(Integer.parseInt(span[0]), Integer.parseInt(span[1]))
                .boxed()
                .collect(Collectors.toSet());
        List<Integer> counts =
                Arrays.stream(themes.split(" ")).map(Integer::valueOf).toList();
        Map<Integer, Integer> quarters =
                IntStream.rangeClosed(1, 4).boxed().collect(Collectors.toMap(q -> q, q -> counts.get(q - 1)));
        assertThat(said(MeetingChecks.year(
                        new MeetingYear(year, held, quarters), LawBook.shipped().asOf(LocalDate.of(year, 12, 31)))))
                .isEqualTo(found);
    }
}
