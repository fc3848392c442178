package vn.dangvu.admission.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/** The rules of admission, all findings at once, by the law of the day given. */
public final class AdmissionChecks {
    private AdmissionChecks() {}

    public static List<Finding> applicant(Applicant facts) {
        return lawOf(facts.considered())
                .examine(facts, List.of(new ApplicantIsBetweenEighteenAndSixty(), new ClassCertificateIsStillValid()));
    }

    public static List<Finding> introducer(Introducer facts) {
        return lawOf(facts.on()).examine(facts, List.of(new IntroducerHasKnownTheApplicantForAYear()));
    }

    /** @param on day of the vote */
    public static List<Finding> ballot(Ballot facts, LocalDate on) {
        return lawOf(on)
                .examine(
                        facts,
                        List.of(new ProposingBodiesNeedTwoThirds(), new DecidingStandingCommitteeNeedsMoreThanHalf()));
    }

    public static List<Finding> leaver(Leaver facts) {
        return lawOf(facts.asks())
                .examine(
                        facts,
                        List.of(
                                new SomeLeaversAreNeverReadmitted(),
                                new ReadmissionWaitsThirtySixMonths(),
                                new ReadmissionHappensOnce()));
    }

    private static LawOn lawOf(LocalDate day) {
        return LawBook.shipped().asOf(day);
    }
}
