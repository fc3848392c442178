package vn.dangvu.membership.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.Ballots.Voter;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.membership.MeetingHeld.How;
import vn.dangvu.membership.MeetingHeld.Presence;

/** Everybody summoned, called by name, and what that makes in numbers. */
public record RollCall(List<Voter> summoned, Map<Long, Presence> roll) {

    /** @param barred suspended or detained; {@code elsewhere} introduced to another branch for a time */
    public record Numbers(
            int official,
            int officialPresent,
            int probationary,
            int probationaryPresent,
            int exempt,
            int exemptPresent,
            int elsewhere,
            int barred,
            int excused,
            int unexcused) {

        /** Of those who must come. */
        public int must() {
            return official + probationary;
        }

        public int present() {
            return officialPresent + probationaryPresent;
        }
    }

    /** Whoever need not come is free by himself; everybody else is there unless something else is said. */
    public static How usual(VoterClass kind) {
        return mustCome(kind) ? How.PRESENT : How.FREE;
    }

    public static boolean mustCome(VoterClass kind) {
        return kind == VoterClass.VOTER || kind == VoterClass.PROBATIONARY;
    }

    List<Finding> mistakes() {
        var found = new ArrayList<Finding>();
        List<String> untold = summoned.stream()
                .filter(v -> !roll.containsKey(v.memberId()))
                .map(Voter::name)
                .toList();
        if (!untold.isEmpty()) {
            found.add(Finding.error(
                    "minutes.roll-missing",
                    null,
                    untold.size(),
                    untold.stream().limit(5).toList()));
        }
        if (roll.size() + untold.size() > summoned.size()) {
            found.add(Finding.error("minutes.roll-strangers", null));
        }
        for (Voter voter : summoned) {
            How how = how(voter);
            if (how == How.FREE && mustCome(voter.kind())) {
                found.add(Finding.error("minutes.roll-must", null, voter.name()));
            }
            if (how == How.EXCUSED && mustCome(voter.kind()) && reason(voter).isEmpty()) {
                found.add(Finding.error("minutes.roll-reason", null, voter.name()));
            }
        }
        return found;
    }

    private How how(Voter voter) {
        Presence presence = roll.get(voter.memberId());
        return presence == null ? null : presence.how();
    }

    private String reason(Voter voter) {
        return Objects.toString(roll.get(voter.memberId()).reason(), "").strip();
    }

    Numbers numbers() {
        return new Numbers(
                count(VoterClass.VOTER, null),
                count(VoterClass.VOTER, How.PRESENT),
                count(VoterClass.PROBATIONARY, null),
                count(VoterClass.PROBATIONARY, How.PRESENT),
                count(VoterClass.EXEMPT, null),
                count(VoterClass.EXEMPT, How.PRESENT),
                count(VoterClass.ELSEWHERE, null),
                count(VoterClass.SUSPENDED, null) + count(VoterClass.DETAINED, null),
                (int) away(How.EXCUSED).count(),
                (int) away(How.UNEXCUSED).count());
    }

    /** @param how null for everybody of the class */
    private int count(VoterClass kind, How how) {
        return (int) summoned.stream()
                .filter(v -> v.kind() == kind && (how == null || how(v) == how))
                .count();
    }

    private Stream<Voter> away(How how) {
        return summoned.stream().filter(v -> mustCome(v.kind()) && how(v) == how);
    }

    /** As the minutes name them. */
    List<Away> away() {
        var away = new ArrayList<Away>();
        away(How.EXCUSED).forEach(v -> away.add(new Away(v.memberId(), v.name(), How.EXCUSED, reason(v))));
        away(How.UNEXCUSED).forEach(v -> away.add(new Away(v.memberId(), v.name(), How.UNEXCUSED, "")));
        return away;
    }

    /** Somebody who had to come and did not. */
    public record Away(long memberId, String name, How how, String reason) {}
}
