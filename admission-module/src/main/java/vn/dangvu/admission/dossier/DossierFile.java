package vn.dangvu.admission.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.FileItem;

/**
 * All that is written down of one dossier.
 *
 * @param memberId the register knows the person: since the ceremony, or from before
 * @param accountId of the applicant, null without one
 * @param closed null while it is open
 * @param endedBefore how it had ended before it was closed otherwise or opened again, null when it did not
 * @param kept state of every step as it was last kept, by its code: what is told to those who do not see the acts
 */
public record DossierFile(
        long id,
        long version,
        Branch branch,
        boolean again,
        LocalDate openedOn,
        Long memberId,
        Long accountId,
        Closed closed,
        Closed endedBefore,
        Map<String, String> kept,
        CandidateFile candidate,
        Declared declared,
        List<Act> acts,
        List<Verification> verifications,
        List<Introducer> introducers,
        List<Ballot> ballots) {

    public record Branch(long id, String path, String name) {}

    /** @param outcome recognised, withdrawn, refused, deleted, cancelled, moved */
    public record Closed(LocalDate on, String outcome, String reason) {}

    /** @param withdrawn the reason, null while it stands */
    public record Act(
            long id,
            Step step,
            LocalDate on,
            Map<String, String> details,
            Long decisionId,
            long recordedBy,
            String recorder,
            Instant recordedAt,
            String withdrawn) {

        public boolean stands() {
            return withdrawn == null;
        }

        public String detail(String name) {
            return details.getOrDefault(name, "");
        }
    }

    /**
     * The declaration as last saved (2-KNĐ).
     *
     * @param nothing the items declared as having nothing
     * @param life item 14
     * @param ownView item 22
     * @param signedOn item 23, null while it is a draft
     */
    public record Declared(
            Declaration facts,
            Set<Integer> nothing,
            String life,
            String ownView,
            LocalDate signedOn,
            List<Line> lines,
            String recorder,
            Instant recordedAt) {

        public static final Declared NONE =
                new Declared(Declaration.EMPTY, Set.of(), null, null, null, List.of(), null, null);

        public List<Line> of(FileItem.Kind kind) {
            return lines.stream().filter(l -> l.item().kind() == kind).toList();
        }
    }

    /** @param partyMember of a relative: a member whose own file declares everything */
    public record Line(long id, FileItem item, boolean partyMember) {}

    /**
     * @param waived full: nobody is asked; history: the history is not asked again; null: all is asked
     * @param verifier who went there, null when it was asked by letter
     * @param result true, problem
     */
    public record Verification(
            long id,
            String place,
            String about,
            boolean abroad,
            String waived,
            String waivedReason,
            LocalDate sentOn,
            String number,
            String verifier,
            LocalDate remindedOn,
            LocalDate repliedOn,
            String result,
            String reply,
            long recordedBy,
            String withdrawn) {

        public boolean stands() {
            return withdrawn == null;
        }

        public boolean settled() {
            return "full".equals(waived) || repliedOn != null;
        }
    }

    /**
     * @param kind member, youth-union, trade-union
     * @param assigned put in by the branch for one who left or was disciplined
     * @param paperOn day of 3-KNĐ or 4-KNĐ, null while it is not there
     */
    public record Introducer(
            long id,
            String kind,
            Long memberId,
            String name,
            LocalDate togetherSince,
            boolean assigned,
            String resolution,
            LocalDate paperOn,
            Map<String, String> details,
            LocalDate endedOn,
            String endReason) {

        public boolean stands() {
            return endedOn == null;
        }
    }

    /** Is it the caller's own? */
    public boolean isOf(Scope scope) {
        boolean account = accountId != null && accountId == scope.actor();
        return account || memberId != null && memberId.equals(scope.self());
    }

    public String name() {
        return candidate.person().fullName();
    }

    public Optional<Act> act(Step step) {
        return acts.stream().filter(a -> a.step() == step && a.stands()).findFirst();
    }

    /** The step is done, as it was last kept: also asked by those who do not see the act itself. */
    public boolean done(Step step) {
        return kept.getOrDefault(step.code(), "").startsWith(Progress.State.DONE.code());
    }

    /** This step was done, and found to be wrong: now it is done again. */
    public boolean takenBack(Step step) {
        return acts.stream().anyMatch(a -> a.step() == step && !a.stands());
    }

    /** It ended with the recognition: of such a one a wrong step is still done again, or the admission is cancelled. */
    public boolean recognised() {
        return closed != null && closed.outcome().equals("recognised");
    }

    /** Not admitted, by a decision: all that is still written down is that the branch got to know. */
    public boolean declined() {
        return act(Step.DECISION).filter(d -> d.detail("result").equals("no")).isPresent();
    }

    /** The last vote of this step that stands. */
    public Optional<Ballot> ballot(Step step) {
        return votes(step).stream().reduce((first, next) -> next);
    }

    /** The votes of this step that stand, in their order. */
    public List<Ballot> votes(Step step) {
        return ballots.stream()
                .filter(b -> b.stands() && step.question().equals(b.question()) && sameBody(step, b))
                .sorted(Comparator.comparing((Ballot b) -> b.meeting().heldOn()).thenComparing(Ballot::id))
                .toList();
    }

    /** A committee that decides by delegation stands in the place of the standing committee. */
    private static boolean sameBody(Step step, Ballot ballot) {
        String body = ballot.body() == vn.dangvu.membership.VotingBody.DELEGATED_COMMITTEE
                ? vn.dangvu.membership.VotingBody.STANDING_COMMITTEE.code()
                : ballot.body().code();
        return step.body().code().equals(body);
    }

    public Optional<CandidateFile.Entry> entry(EntryKind kind) {
        return candidate.newest(kind);
    }

    /** Since when the person is on the list without a break. */
    public Optional<LocalDate> listedOn() {
        return candidate.listings().stream().map(CandidateFile.Listing::from).min(Comparator.naturalOrder());
    }

    public List<Introducer> introducing() {
        return introducers.stream().filter(Introducer::stands).toList();
    }

    public List<Verification> verifying() {
        return verifications.stream().filter(Verification::stands).toList();
    }

    /** Without what others said: verification, votes, remarks. */
    DossierFile asTheApplicantSeesIt() {
        return new DossierFile(
                id,
                version,
                branch,
                again,
                openedOn,
                memberId,
                accountId,
                closed,
                null,
                Map.of(),
                candidate.asThePersonSeesIt(),
                declared,
                acts.stream()
                        .filter(Act::stands)
                        .filter(a -> a.step() == Step.APPLICATION
                                || a.step() == Step.DECISION
                                || a.step() == Step.CEREMONY
                                || a.step() == Step.SELF_REVIEW
                                || a.step() == Step.RECOGNITION)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
