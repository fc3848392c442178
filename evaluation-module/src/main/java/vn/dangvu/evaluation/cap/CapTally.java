package vn.dangvu.evaluation.cap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.membership.RatingLevel;

/**
 * Adds up the levels of members by unit and group. Each member is looked at once; the tree is added up once for each unit and group, not for each
 * member, so that it does not matter how many members there are.
 */
public final class CapTally {
    private final Map<String, Map<String, int[]>> units = new TreeMap<>();
    private long steps;

    /** @param level null while there is none yet */
    public void add(String unitPath, String group, RatingLevel level) {
        add(unitPath, group, level, 1);
    }

    public void add(String unitPath, String group, RatingLevel level, int members) {
        steps++;
        int[] sums = sums(units, unitPath, group);
        if (level == RatingLevel.GOOD) {
            sums[0] += members;
        } else if (level == RatingLevel.EXCELLENT) {
            sums[1] += members;
        }
    }

    /** The groups at the level that decides, everything below it included; nothing of other units. */
    public List<CapCount> at(String authority, Map<String, Integer> percentOfGroup, int usualPercent) {
        var found = new ArrayList<CapCount>();
        upTheTree()
                .getOrDefault(authority, Map.of())
                .forEach((group, sums) -> found.add(new CapCount(
                        authority, group, percentOfGroup.getOrDefault(group, usualPercent), sums[0], sums[1])));
        return found;
    }

    /** Good and outstanding by unit and group, of each unit with everything below it: {@code [0]} good, {@code [1]} outstanding. */
    public Map<String, Map<String, int[]>> upTheTree() {
        var sums = new TreeMap<String, Map<String, int[]>>();
        units.forEach((path, groups) -> groups.forEach((group, own) -> {
            for (int end = path.indexOf('/', 1); end >= 0; end = path.indexOf('/', end + 1)) {
                steps++;
                int[] above = sums(sums, path.substring(0, end + 1), group);
                above[0] += own[0];
                above[1] += own[1];
            }
        }));
        return sums;
    }

    /** How much work it was: additions. */
    public long steps() {
        return steps;
    }

    private static int[] sums(Map<String, Map<String, int[]>> of, String path, String group) {
        return of.computeIfAbsent(path, p -> new TreeMap<>()).computeIfAbsent(group, g -> new int[2]);
    }
}
