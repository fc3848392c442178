package vn.dangvu.admission.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.LocalLaw;
import vn.dangvu.kernel.legal.Severity;
import vn.dangvu.kernel.testing.CasesOf;
import vn.dangvu.membership.Ballots.Majority;
import vn.dangvu.membership.VotingBody;

@CasesOf({
    "ApplicantIsBetweenEighteenAndSixty",
    "ApplicantHasEnoughSchooling",
    "ClassCertificateIsStillValid",
    "EnoughPeopleVouchForTheApplicant",
    "IntroducerHasKnownTheApplicantForAYear",
    "PapersAreNotOlderThanAYear",
    "ThreeFailedVotesGoToTheSuperior",
    "SomeLeaversAreNeverReadmitted",
    "ReadmissionWaitsThirtySixMonths",
    "MinorCrimeWaitsSixtyMonthsAfterTheRecordIsCleared",
    "PopulationPolicyLeaversFollowTheSecretariat",
    "ReadmissionHappensOnce"
})
class AdmissionChecksTest {
    private static final LocalDate GROWN = LocalDate.of(1990, 1, 1);

    private static LawOn law(LocalDate day) {
        return LawBook.shipped().asOf(day);
    }

    private static void found(List<Finding> findings, String expected) {
        assertThat(findings.stream().map(Finding::key).collect(Collectors.joining(", ")))
                .isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "age.csv", delimiter = ';', useHeadersInDisplayName = true)
    void anApplicantIsOfTheRightAge(
            String name, LocalDate born, LocalDate considered, boolean consent, String expected) {
        var applicant = new Applicant(born, considered, considered, consent, "upper-secondary", false);

        found(AdmissionChecks.applicant(law(considered), applicant), expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "schooling.csv", delimiter = ';', useHeadersInDisplayName = true)
    void anApplicantHasTheSchoolingAskedFor(
            String name,
            LocalDate considered,
            String local,
            String level,
            boolean hardArea,
            String expected,
            Severity severity) {
        LawOn law = local == null ? law(considered) : LocalLaw.with(considered, "admission.education.min", local);
        List<Finding> findings =
                AdmissionChecks.applicant(law, new Applicant(GROWN, considered, considered, false, level, hardArea));

        found(findings, expected);
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.severity()).isEqualTo(severity))
                .allSatisfy(f -> assertThat(f.citation().mark().code()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "certificate.csv", delimiter = ';', useHeadersInDisplayName = true)
    void theCertificateOfTheClassHoldsSixtyMonths(
            String name, LocalDate issued, LocalDate considered, String expected, LocalDate last) {
        List<Finding> findings = AdmissionChecks.applicant(
                law(considered), new Applicant(GROWN, considered, issued, false, "upper-secondary", false));

        found(findings, expected);
        if (last != null) {
            assertThat(findings.get(0).parameters()).containsExactly(last);
        }
    }

    @Test
    void everythingIsToldAtOnce() {
        LocalDate day = LocalDate.of(2026, 11, 23);

        found(
                AdmissionChecks.applicant(
                        law(day), new Applicant(LocalDate.of(2010, 1, 1), day, null, false, "literate", false)),
                "admission.too-young, admission.education-below-lower-secondary, admission.certificate-missing");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "introduction.csv", delimiter = ';', useHeadersInDisplayName = true)
    void enoughPeopleVouch(
            String name,
            LocalDate on,
            int members,
            boolean youthUnion,
            boolean tradeUnion,
            Integer age,
            boolean exists,
            String expected) {
        List<Finding> findings =
                AdmissionChecks.introduction(law(on), new Introduction(members, youthUnion, tradeUnion, age, exists));

        found(findings, expected);
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.blocks()).isEqualTo(f.key().startsWith("admission.introducers-")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "introducer.csv", delimiter = ';', useHeadersInDisplayName = true)
    void anIntroducerVouchesForSomebodyKnown(
            String name,
            boolean official,
            LocalDate since,
            LocalDate on,
            boolean assigned,
            String expected,
            LocalDate full) {
        List<Finding> findings = AdmissionChecks.introducer(law(on), new Introducer(official, since, on, assigned));

        found(findings, expected);
        if (full != null) {
            assertThat(findings.get(findings.size() - 1).parameters())
                    .startsWith(12)
                    .endsWith(full);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "papers.csv", delimiter = ';', useHeadersInDisplayName = true)
    void papersOfMoreThanAYearAreMadeAnew(String name, LocalDate made, LocalDate considered, String expected) {
        found(AdmissionChecks.papers(law(considered), made, considered), expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "votes.csv", delimiter = ';', useHeadersInDisplayName = true)
    void votesAreExactShares(String body, int inFavour, int base, boolean passed) {
        Majority majority = AdmissionChecks.majority(VotingBody.of(body));
        for (String day : List.of("2020-12-24", "2025-06-30", "2025-07-01", "2026-04-08", "2026-07-26")) {
            Fraction share = law(LocalDate.parse(day)).fraction(majority.parameter());
            assertThat(majority.exceeded() ? share.exceededBy(inFavour, base) : share.reachedBy(inFavour, base))
                    .as(day)
                    .isEqualTo(passed);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "failures.csv", delimiter = ';', useHeadersInDisplayName = true)
    void afterThreeFailedVotesTheSuperiorDecides(LocalDate on, int failed, String expected) {
        List<Finding> findings = AdmissionChecks.failures(law(on), failed);

        found(findings, expected);
        assertThat(findings).noneMatch(Finding::blocks);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "readmission.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aFormerMemberComesBackOnlyByTheRules(
            String name,
            LocalDate left,
            String reason,
            boolean hardship,
            int times,
            LocalDate asks,
            LocalDate cleared,
            String expected) {
        List<Finding> findings =
                AdmissionChecks.leaver(law(asks), new Leaver(left, reason, hardship, times, asks, cleared));

        found(findings, expected);
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.blocks()).isEqualTo(!f.key().equals("admission.again-population")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "consent.csv", delimiter = ';', useHeadersInDisplayName = true)
    void somebodyAboveAgreesInWriting(
            String name, LocalDate on, boolean again, int months, String instrument, String article) {
        Optional<Citation> consent = AdmissionChecks.consent(law(on), again, months);

        assertThat(consent.map(Citation::instrument).orElse(null)).isEqualTo(instrument);
        assertThat(consent.map(Citation::article).orElse(null)).isEqualTo(article);
    }

    @Test
    void whatWasAppliedIsKept() {
        LawOn law = law(LocalDate.of(2026, 11, 23));
        AdmissionChecks.papers(law, LocalDate.of(2026, 1, 1), law.date());

        assertThat(law.applied().toJson()).contains("PapersAreNotOlderThanAYear", "admission.dossier.ages");
    }
}
