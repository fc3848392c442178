package vn.dangvu.evaluation.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.cap.CapCount;
import vn.dangvu.evaluation.cap.CapLine;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.cap.CapTies;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.membership.RatingLevel;

/**
 * The cap of a review tried out. Nothing of it is written.
 *
 * @param left members who are not rated, by reason
 * @param reading that was tried; {@code binding} the one that is the rule here
 * @param chosen the group whose persons are listed
 * @param units of the tree, each with everything below it, the unit that decides first
 */
public record CapTrial(
        long campaignId,
        String unit,
        int year,
        Regime regime,
        Map<String, Integer> left,
        CapReading reading,
        CapReading binding,
        List<Group> groups,
        Group chosen,
        List<Person> persons,
        CapTies ties,
        List<Unit> units) {

    /**
     * @param raised the higher percentage holds by a decision
     * @param rated everybody who gets a level, those without a proposal too
     * @param levels how many by level, after the moves that are tried
     */
    public record Group(
            String code,
            String name,
            boolean raised,
            int percent,
            int rated,
            Map<RatingLevel, Integer> levels,
            CapReading reading) {

        public int of(RatingLevel level) {
            return levels.getOrDefault(level, 0);
        }

        public int outstanding() {
            return of(RatingLevel.EXCELLENT);
        }

        public int good() {
            return of(RatingLevel.GOOD);
        }

        public int done() {
            return of(RatingLevel.COMPLETED);
        }

        public int notDone() {
            return of(RatingLevel.FAILED);
        }

        public int without() {
            return rated - levels.values().stream().mapToInt(Integer::intValue).sum();
        }

        private CapLine by(CapReading which) {
            return new CapCount("", code, percent, good(), outstanding()).by(which);
        }

        public CapLine line() {
            return by(reading);
        }

        public CapLine other() {
            return by(reading == CapReading.GOOD_ONLY ? CapReading.GOOD_AND_OUTSTANDING : CapReading.GOOD_ONLY);
        }
    }

    /**
     * Somebody proposed as outstanding in the group that was chosen.
     *
     * @param inTime of a hundred tasks that are settled or overdue; null where there was none
     * @param moved tried as good instead
     */
    public record Person(
            long reviewedId,
            long memberId,
            String name,
            String post,
            String unit,
            Integer points,
            Integer inTime,
            boolean moved) {}

    /** @param depth below the unit that decides */
    public record Unit(String path, String name, int depth, int rated, Map<RatingLevel, Integer> levels) {
        public int of(RatingLevel level) {
            return levels.getOrDefault(level, 0);
        }

        public int outstanding() {
            return of(RatingLevel.EXCELLENT);
        }

        public int good() {
            return of(RatingLevel.GOOD);
        }

        public int done() {
            return of(RatingLevel.COMPLETED);
        }

        public int notDone() {
            return of(RatingLevel.FAILED);
        }
    }

    /**
     * What is tried.
     *
     * @param reading null for the one that is the rule
     * @param percent null for the one of each group
     * @param group whose persons are listed; null for that of whoever is moved, else the first that is above its cap
     * @param down persons in the review, proposed as outstanding, tried as good
     */
    public record Wish(CapReading reading, Integer percent, String group, List<Long> down) {
        /** As things stand. */
        public static final Wish NONE = new Wish(null, null, null, List.of());
    }

    record Head(String path, String unit, int year, LocalDate reviewOn) {}

    public List<CapLine> lines() {
        return groups.stream().map(Group::line).toList();
    }

    public int rated() {
        return groups.stream().mapToInt(Group::rated).sum();
    }

    public int outstanding() {
        return groups.stream().mapToInt(Group::outstanding).sum();
    }

    public int good() {
        return groups.stream().mapToInt(Group::good).sum();
    }

    public int done() {
        return groups.stream().mapToInt(Group::done).sum();
    }

    public int notDone() {
        return groups.stream().mapToInt(Group::notDone).sum();
    }

    public int allowed() {
        return groups.stream().mapToInt(g -> g.line().allowed()).sum();
    }

    public int otherAllowed() {
        return groups.stream().mapToInt(g -> g.other().allowed()).sum();
    }

    public int over() {
        return groups.stream().mapToInt(g -> g.line().over()).sum();
    }
}
