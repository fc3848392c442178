package vn.dangvu.evaluation.cap;

import java.util.List;

/**
 * The cap of all groups of a level before it decides, by both readings. Nobody is lowered by it: it shows, the committee decides.
 *
 * @param binding the reading that is the rule here
 */
public record CapSimulation(List<CapCount> groups, CapReading binding) {

    public CapSimulation {
        groups = List.copyOf(groups);
    }

    public List<CapLine> by(CapReading reading) {
        return groups.stream().map(g -> g.by(reading)).toList();
    }

    public List<CapLine> lines() {
        return by(binding);
    }

    /** The other reading, beside it. */
    public List<CapLine> otherLines() {
        return by(binding == CapReading.GOOD_ONLY ? CapReading.GOOD_AND_OUTSTANDING : CapReading.GOOD_ONLY);
    }

    public boolean within() {
        return lines().stream().allMatch(CapLine::within);
    }

    /** What if in one group so many of the outstanding were rated good instead? The others stay. */
    public CapSimulation whatIf(String group, int lowered) {
        return new CapSimulation(
                groups.stream()
                        .map(g -> g.group().equals(group) ? g.lowered(lowered) : g)
                        .toList(),
                binding);
    }

    /**
     * Groups one by one may leave less room than all together, because each drops its fraction: persons lost by rounding group by group.
     */
    public int lostByRounding() {
        long hundredths = lines().stream()
                .mapToLong(l -> (long) l.base() * l.count().percent())
                .sum();
        return (int) (hundredths / 100)
                - lines().stream().mapToInt(CapLine::allowed).sum();
    }
}
