package vn.dangvu.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;

/**
 * The one way of voting: who counts is worked out person by person, what is kept are counts. For every module; used inside an
 * operation of the caller, in its transaction.
 */
public interface Ballots {

    /** Everybody summoned to the meeting of that day, by name, each with the class that decides whether he counts. */
    List<Voter> summoned(Scope scope, VotingBody body, long unitId, LocalDate day);

    /** Those of a branch who can be asked to help or to vouch on that day: official members in its Party life, the exempted ones too. */
    default List<Voter> official(Scope scope, long branch, LocalDate day) {
        return summoned(scope, VotingBody.BRANCH, branch, day).stream()
                .filter(v -> v.kind() == VoterClass.VOTER || v.kind() == VoterClass.EXEMPT)
                .toList();
    }

    /**
     * @return the id of the ballot
     * @throws vn.dangvu.kernel.legal.OperationRefused with every mistake of arithmetic and attendance at once
     */
    long record(Scope scope, Vote vote);

    /**
     * All that were taken about a subject, in their order, the annulled ones too: of every body that voted on it, also of one above the caller.
     * Whoever asks has read the subject in the caller's scope; the database shows no more than that scope and the subjects in it.
     */
    List<Ballot> about(Scope scope, String subjectType, long subjectId);

    /** Written down wrongly: the row stays, with the reason; the next one takes its round. */
    void annul(Scope scope, long ballotId, String reason);

    /** What counting makes of somebody (294-QĐ/TW, 9.3.2 and 9.3.3). */
    enum VoterClass {
        /** Counts, there or not. */
        VOTER,
        /** Exempted: counts only when there. */
        EXEMPT,
        /** Introduced to another branch for a time: does not count; in a committee counts when there. */
        ELSEWHERE,
        SUSPENDED,
        DETAINED,
        /** Takes part without a vote. */
        PROBATIONARY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean counts(VotingBody body, boolean present) {
            return switch (this) {
                case VOTER -> true;
                case EXEMPT -> present || body != VotingBody.BRANCH;
                case ELSEWHERE -> present && body != VotingBody.BRANCH;
                case SUSPENDED, DETAINED, PROBATIONARY -> false;
            };
        }
    }

    enum Attendance {
        PRESENT,
        /** Away with a reason: counts all the same. */
        EXCUSED,
        UNEXCUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Method {
        /** By paper: counts of papers. */
        SECRET,
        /** By raising the Party card. */
        CARD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Voter(long memberId, String name, LocalDate born, VoterClass kind) {}

    /** The papers or cards as they were counted. For a vote by card only the last three are given. */
    record Count(int issued, int returned, int valid, int inFavour, int against, int blank) {}

    /** @param secretary who wrote the minutes */
    record Meeting(LocalDate heldOn, String place, String chair, String chairPost, String secretary) {}

    /** What was said: the conclusions, why some were against, opinions kept in reserve (Điều lệ Đảng, 9.5). */
    record Minutes(String conclusions, String reasonsAgainst, String reservedOpinions) {}

    /**
     * @param parameter of law with the fraction
     * @param exceeded more than the fraction is needed; otherwise at least the fraction
     */
    record Majority(String parameter, boolean exceeded) {}

    /**
     * @param question what is voted on, a code: a subject may be voted on in several ways
     * @param attendance of everybody summoned, by member
     */
    record Vote(
            VotingBody body,
            long unitId,
            String question,
            String subjectType,
            long subjectId,
            Meeting meeting,
            Method method,
            Map<Long, Attendance> attendance,
            Count count,
            Majority majority,
            Minutes minutes) {}

    /**
     * What the minutes tell of one vote.
     *
     * @param attendance of everybody summoned, by member
     */
    record Minuted(Meeting meeting, Method method, Map<Long, Attendance> attendance, Count count, Minutes minutes) {

        public Vote on(
                VotingBody body, long unitId, String question, String subjectType, long subjectId, Majority majority) {
            return new Vote(
                    body,
                    unitId,
                    question,
                    subjectType,
                    subjectId,
                    meeting,
                    method,
                    attendance,
                    count,
                    majority,
                    minutes);
        }
    }

    /** Present and absent by class, as the resolutions tell them. */
    record Turnout(int official, int officialPresent, int probationary, int probationaryPresent) {}

    /** @param annulledReason null while it stands */
    record Ballot(
            long id,
            VotingBody body,
            long unitId,
            String question,
            int round,
            Meeting meeting,
            Method method,
            int base,
            Count count,
            String majority,
            boolean exceeded,
            boolean passed,
            Minutes minutes,
            Turnout turnout,
            Instant recordedAt,
            long recordedBy,
            String annulledReason) {

        public boolean stands() {
            return annulledReason == null;
        }

        /** The votes that were needed. */
        public int needed() {
            String[] parts = majority.split("/");
            int top = Integer.parseInt(parts[0]) * base;
            int bottom = Integer.parseInt(parts[1]);
            return exceeded ? top / bottom + 1 : (top + bottom - 1) / bottom;
        }
    }
}
