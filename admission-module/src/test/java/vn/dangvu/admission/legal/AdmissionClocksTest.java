package vn.dangvu.admission.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Mark;

class AdmissionClocksTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.national();

    private static Optional<Deadline> clock(String clock, LocalDate start, String option, LocalDate today) {
        boolean extended = "extended".equals(option);
        return switch (clock) {
            case "verification" -> AdmissionClocks.verification(start, "abroad".equals(option), today, CALENDAR);
            case "papers" -> AdmissionClocks.papers(start, today, CALENDAR);
            case "certificate" -> AdmissionClocks.certificate(start, today, CALENDAR);
            case "decision" -> AdmissionClocks.decision(start, extended, today, CALENDAR);
            case "memberFile" -> AdmissionClocks.memberFile(start, today, CALENDAR);
            case "probation" -> AdmissionClocks.probation(start, today, CALENDAR);
            case "consider" -> AdmissionClocks.consider(start, today, CALENDAR);
            case "recognition" -> AdmissionClocks.recognition(start, extended, today, CALENDAR);
            case "forward" -> AdmissionClocks.forward(start, today, CALENDAR);
            case "decideAfterMove" -> AdmissionClocks.decideAfterMove(start, today, CALENDAR);
            case "objection" -> AdmissionClocks.objection(start, today, CALENDAR);
            default -> throw new IllegalArgumentException(clock);
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "clocks.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aClockRunsUnderTheLawOfTheDayItStarts(
            String clock, LocalDate start, String option, Integer amount, LocalDate due, Mark mark) {
        Optional<Deadline> deadline = clock(clock, start, option, start);

        assertThat(deadline.map(Deadline::due).orElse(null)).isEqualTo(due);
        assertThat(deadline.map(Deadline::amount).orElse(null)).isEqualTo(amount);
        assertThat(deadline.map(d -> d.citation().mark()).orElse(null)).isEqualTo(mark);
        assertThat(deadline.map(Deadline::start)).isEqualTo(deadline.map(d -> start));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ceremony.csv", delimiter = ';', useHeadersInDisplayName = true)
    void theCeremonyIsCountedFromReceiptThenFromIssue(
            String name, LocalDate issued, LocalDate received, LocalDate start, LocalDate due) {
        Optional<Deadline> deadline = AdmissionClocks.ceremony(issued, received, issued, CALENDAR);

        assertThat(deadline.map(Deadline::start).orElse(null)).isEqualTo(start);
        assertThat(deadline.map(Deadline::due).orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "recognised-from.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aMemberIsOfficialTwelveMonthsAfterTheCeremony(LocalDate ceremony, LocalDate from) {
        assertThat(AdmissionClocks.recognisedFrom(ceremony)).isEqualTo(from);
        assertThat(AdmissionClocks.probation(ceremony, from, CALENDAR).orElseThrow())
                .satisfies(d -> assertThat(d.due()).isEqualTo(from))
                .satisfies(d -> assertThat(d.left()).isZero());
    }

    @Test
    void tetAndTheWorkedSaturdayAreTold() {
        Deadline tet = clock("decision", LocalDate.of(2026, 1, 15), null, LocalDate.of(2026, 3, 25))
                .orElseThrow();
        assertThat(tet.skipped())
                .containsExactly(new Deadline.Skipped(
                        tet.skipped().get(0).name(), LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 20), false));
        assertThat(tet.left()).isEqualTo(1);

        Deadline saturday = clock("decision", LocalDate.of(2026, 7, 1), null, LocalDate.of(2026, 9, 7))
                .orElseThrow();
        assertThat(saturday.workedSaturdays()).containsExactly(LocalDate.of(2026, 8, 22));
        assertThat(saturday.over()).isTrue();
    }
}
