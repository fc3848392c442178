package vn.dangvu.admission.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({
    "ApplicantIsBetweenEighteenAndSixty",
    "ClassCertificateIsStillValid",
    "IntroducerHasKnownTheApplicantForAYear",
    "ProposingBodiesNeedTwoThirds",
    "DecidingStandingCommitteeNeedsMoreThanHalf",
    "SomeLeaversAreNeverReadmitted",
    "ReadmissionWaitsThirtySixMonths",
    "ReadmissionHappensOnce"
})
class AdmissionChecksTest {
    private static final OfficialCalendar CALENDAR = OfficialCalendar.national();

    private static String keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-11-24, 2026-11-23, 2026-01-01, false, admission.too-young",
        "2008-11-23, 2026-11-23, 2026-01-01, false, ''",
        "1966-11-23, 2026-11-23, 2026-01-01, false, ''",
        "1966-10-24, 2026-11-23, 2026-01-01, false, ''",
        "1966-10-23, 2026-11-23, 2026-01-01, false, admission.too-old",
        "1966-10-23, 2026-11-23, 2026-01-01, true, ''",
        "1990-01-01, 2026-11-23, 2021-11-23, false, ''",
        "1990-01-01, 2026-11-24, 2021-11-23, false, admission.certificate-expired",
        "1990-01-01, 2026-11-24, , false, admission.certificate-missing",
        "2010-01-01, 2026-11-24, 2021-11-23, false, 'admission.too-young, admission.certificate-expired'"
    })
    void anApplicantIsJudgedOnTheDayTheBranchConsiders(
            LocalDate born, LocalDate considered, LocalDate certificate, boolean consent, String found) {
        assertThat(keys(AdmissionChecks.applicant(new Applicant(born, considered, certificate, consent))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2025-11-23, false, ''",
        "true, 2025-11-24, false, admission.introducer-too-new",
        "true, 2026-11-01, true, ''",
        "false, 2020-01-01, false, admission.introducer-not-official",
        "false, 2026-01-01, false, 'admission.introducer-not-official, admission.introducer-too-new'"
    })
    void anIntroducerVouchesForSomebodyKnown(boolean official, LocalDate since, boolean assigned, String found) {
        var introducer = new Introducer(official, since, LocalDate.of(2026, 11, 23), assigned);

        assertThat(keys(AdmissionChecks.introducer(introducer))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "branch, 20, 30, ''",
        "branch, 19, 30, admission.two-thirds-missed",
        "branch, 19, 29, admission.two-thirds-missed",
        "branch, 20, 29, ''",
        "committee, 10, 15, ''",
        "committee, 9, 15, admission.two-thirds-missed",
        "delegated-committee, 9, 15, admission.two-thirds-missed",
        "standing-committee, 4, 7, ''",
        "standing-committee, 3, 7, admission.half-missed",
        "standing-committee, 4, 8, admission.half-missed",
        "standing-committee, 5, 8, ''"
    })
    void votesAreExactShares(String body, int inFavour, int base, String found) {
        for (String day : List.of("2020-12-24", "2025-06-30", "2025-07-01", "2026-07-26")) {
            assertThat(keys(AdmissionChecks.ballot(new Ballot(body, inFavour, base), LocalDate.parse(day))))
                    .as(day)
                    .isEqualTo(found);
        }
    }

    @Test
    void whoIsAbsentForAnotherReasonCountsAllTheSame() {
        assertThat(new VoteBase(20, 0, 0, 0, 0).count()).isEqualTo(20);
        assertThat(new VoteBase(20, 1, 2, 1, 1).count()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-23, other, false, 0, ''",
        "2023-11-24, other, false, 0, readmission.too-early",
        "2015-01-01, abandoned, false, 0, readmission.never",
        "2015-01-01, own-wish, false, 0, readmission.never",
        "2015-01-01, own-wish, true, 0, ''",
        "2015-01-01, waste, false, 0, readmission.never",
        "2015-01-01, other, false, 1, readmission.already",
        "2024-01-01, abandoned, false, 1, 'readmission.never, readmission.too-early, readmission.already'"
    })
    void aFormerMemberComesBackOnlyByTheRules(
            LocalDate left, String reason, boolean hardship, int times, String found) {
        var leaver = new Leaver(left, reason, hardship, times, LocalDate.of(2026, 11, 23));

        assertThat(keys(AdmissionChecks.leaver(leaver))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-25, ''", "2026-07-26, readmission.never", "2026-07-27, readmission.never"})
    void wasteBarsTheWayBackSinceTheLatestRule(LocalDate asks, String found) {
        assertThat(keys(AdmissionChecks.leaver(new Leaver(LocalDate.of(2015, 1, 1), "waste", false, 0, asks))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-19, 60, SECOND_HAND",
        "2025-06-30, 60, SECOND_HAND",
        "2025-07-01, 45, VERIFIED",
        "2025-07-02, 45, VERIFIED",
        "2026-04-08, 45, UNVERIFIED",
        "2026-07-26, 45, UNVERIFIED"
    })
    void theSameResolutionHasAnotherClockAfterTheChange(LocalDate resolution, int days, Mark mark) {
        Deadline deadline = AdmissionClocks.decision(resolution, false, resolution, CALENDAR);

        assertThat(deadline.amount()).isEqualTo(days);
        assertThat(deadline.citation().mark()).isEqualTo(mark);
        assertThat(AdmissionClocks.decision(resolution, true, resolution, CALENDAR)
                        .amount())
                .isEqualTo(days == 60 ? 90 : 60);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-25, 2026-08-10", "2026-07-26, 2026-07-26", "2026-07-27, 2026-07-27"})
    void theCeremonyIsCountedFromReceiptThenFromIssue(LocalDate issued, LocalDate start) {
        LocalDate received = LocalDate.of(2026, 8, 10);

        assertThat(AdmissionClocks.ceremony(issued, received, received, CALENDAR)
                        .start())
                .isEqualTo(start);
    }

    @Test
    void recognitionHasThirtyWorkingDays() {
        LocalDate day = LocalDate.of(2025, 7, 1);

        assertThat(AdmissionClocks.recognition(day, false, day, CALENDAR).amount())
                .isEqualTo(30);
        assertThat(AdmissionClocks.recognition(day, true, day, CALENDAR).amount())
                .isEqualTo(45);
        assertThat(AdmissionClocks.recognition(day.minusDays(1), true, day, CALENDAR)
                        .amount())
                .isEqualTo(60);
    }
}
