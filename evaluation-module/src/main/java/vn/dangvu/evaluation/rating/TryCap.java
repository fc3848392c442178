package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.cap.CapTies;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.evaluation.rating.CapTrial.Group;
import vn.dangvu.evaluation.rating.CapTrial.Person;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.membership.RatingLevel;

/**
 * Tries the cap of a review: another reading, another percentage, somebody as good instead of outstanding. The sums of all groups and of the tree, and
 * the persons of one group in the order of their points. Six statements at most, whatever the size.
 */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class TryCap {
    @Inject
    private CapRows rows;

    @Inject
    private Law law;

    public CapTrial of(Scope scope, long campaignId, CapTrial.Wish wish) {
        CapTrial.Head head = rows.head(campaignId)
                .filter(h -> scope.covers(h.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        Regime regime = Regime.of(law.asOf(head.reviewOn(), head.path()));
        CapReading binding = CapReading.of(regime.capReading());
        CapReading reading = wish.reading() == null ? binding : wish.reading();
        List<CapRows.Count> counts = rows.counts(scope, campaignId);
        Map<String, Integer> moved = rows.moved(scope, campaignId, wish.down());
        List<Group> groups = rows.groups(campaignId).stream()
                .map(g -> group(g, counts, moved.getOrDefault(g.code(), 0), percent(g, regime, wish), reading))
                .toList();
        Group chosen = groups.stream()
                .filter(g -> wish.group() == null
                        ? moved.containsKey(g.code())
                        : g.code().equals(wish.group()))
                .findFirst()
                .or(() -> groups.stream()
                        .max(Comparator.comparingInt((Group g) -> g.line().over())
                                .thenComparingInt(Group::outstanding)))
                .orElseThrow();
        List<Person> persons = rows.persons(scope, campaignId, head, chosen.code(), wish.down());
        return new CapTrial(
                campaignId,
                head.unit(),
                head.year(),
                regime,
                left(counts),
                reading,
                binding,
                groups,
                chosen,
                persons,
                ties(chosen, persons),
                rows.units(scope, head, counts));
    }

    private static int percent(CapRows.GroupRow g, Regime regime, CapTrial.Wish wish) {
        return Optional.ofNullable(wish.percent()).orElseGet(() -> regime.capPercent(g.raised()));
    }

    private static Group group(
            CapRows.GroupRow g, List<CapRows.Count> counts, int moved, int percent, CapReading reading) {
        var levels = new EnumMap<RatingLevel, Integer>(RatingLevel.class);
        int rated = 0;
        for (CapRows.Count c : counts) {
            if (c.group().equals(g.code()) && c.reason() == null) {
                rated += c.members();
                if (c.level() != null) {
                    levels.merge(c.level(), c.members(), Integer::sum);
                }
            }
        }
        levels.merge(RatingLevel.EXCELLENT, -moved, Integer::sum);
        levels.merge(RatingLevel.GOOD, moved, Integer::sum);
        return new Group(g.code(), g.name(), g.raised(), percent, rated, levels, reading);
    }

    /** Those who are tried as good have left the list; the places are those that are left when the fewest are lowered. */
    private static CapTies ties(Group group, List<Person> persons) {
        return CapTies.of(
                persons.stream()
                        .filter(p -> !p.moved())
                        .map(p -> new CapTies.Proposed(p.memberId(), p.name(), p.points()))
                        .toList(),
                group.outstanding() - group.line().toLower());
    }

    private static Map<String, Integer> left(List<CapRows.Count> counts) {
        var left = new LinkedHashMap<String, Integer>();
        counts.stream().filter(c -> c.reason() != null).forEach(c -> left.merge(c.reason(), c.members(), Integer::sum));
        return left;
    }
}
