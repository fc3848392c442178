package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.membership.Ballots.Majority;
import vn.dangvu.membership.VotingBody;

/** The rules of admission, all findings at once, by the law given: that of the day looked at, with what the committees above the branch set. */
public final class AdmissionChecks {
    private AdmissionChecks() {}

    public static List<Finding> applicant(LawOn law, Applicant facts) {
        return law.examine(
                facts,
                List.of(
                        new ApplicantIsBetweenEighteenAndSixty(),
                        new ApplicantHasEnoughSchooling(),
                        new ClassCertificateIsStillValid()));
    }

    public static List<Finding> introduction(LawOn law, Introduction facts) {
        return law.examine(facts, List.of(new EnoughPeopleVouchForTheApplicant()));
    }

    public static List<Finding> introducer(LawOn law, Introducer facts) {
        return law.examine(facts, List.of(new IntroducerHasKnownTheApplicantForAYear()));
    }

    /**
     * @param made the day the dossier was complete
     * @param considered day of the branch meeting
     */
    public static List<Finding> papers(LawOn law, LocalDate made, LocalDate considered) {
        return law.examine(new Papers(made, considered), List.of(new PapersAreNotOlderThanAYear()));
    }

    /** What share a body needs to propose or, where it is the one that decides, to decide. */
    public static Majority majority(VotingBody body) {
        return switch (body) {
            case BRANCH, COMMITTEE -> new Majority("ballot.proposing", false);
            case DELEGATED_COMMITTEE -> new Majority("ballot.delegated", false);
            case STANDING_COMMITTEE -> new Majority("ballot.deciding", true);
        };
    }

    /** @param failedVotes of the branch about one probationary member that reached two thirds neither for recognition nor for deletion */
    public static List<Finding> failures(LawOn law, int failedVotes) {
        return law.examine(failedVotes, List.of(new ThreeFailedVotesGoToTheSuperior()));
    }

    public static List<Finding> leaver(LawOn law, Leaver facts) {
        return law.examine(
                facts,
                List.of(
                        new SomeLeaversAreNeverReadmitted(),
                        new ReadmissionWaitsThirtySixMonths(),
                        new MinorCrimeWaitsSixtyMonthsAfterTheRecordIsCleared(),
                        new PopulationPolicyLeaversFollowTheSecretariat(),
                        new ReadmissionHappensOnce()));
    }

    /**
     * The written consent from above the ward that must exist before the decision; empty when none is asked for, or no text of that day is known.
     * Somebody over the age limit who comes back needs the one for coming back: both are given by the same standing committee.
     *
     * @param again the applicant was a member before
     * @param ageMonths whole months of age on the day the branch considers
     */
    public static Optional<Citation> consent(LawOn law, boolean again, int ageMonths) {
        if (again) {
            return law.find("readmission.consent").map(Version::citation);
        }
        return ageMonths > 12 * law.number("register.age.max")
                ? law.find("admission.consent-above-age").map(Version::citation)
                : Optional.empty();
    }
}
