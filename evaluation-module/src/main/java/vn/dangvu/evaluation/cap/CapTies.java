package vn.dangvu.evaluation.cap;

import java.util.Comparator;
import java.util.List;

/**
 * Those proposed as outstanding, ordered by points, against the places there are. Where several have the points of the last place nobody is chosen:
 * the committee looks at them one by one.
 *
 * @param surely have a place by points
 * @param tied have the same points at the edge and fewer places than persons
 * @param beyond have fewer points than the last place
 * @param places left for those tied
 */
public record CapTies(List<Proposed> surely, List<Proposed> tied, List<Proposed> beyond, int places) {

    /** @param points null where the scale knows none: all without points are tied */
    public record Proposed(long memberId, String name, Integer points) {
        private int rank() {
            return points == null ? 0 : points;
        }
    }

    public static CapTies of(List<Proposed> proposed, int allowed) {
        List<Proposed> ordered = proposed.stream()
                .sorted(Comparator.comparingInt(Proposed::rank).reversed())
                .toList();
        if (ordered.size() <= allowed) {
            return new CapTies(ordered, List.of(), List.of(), 0);
        }
        if (allowed == 0) {
            return new CapTies(List.of(), List.of(), ordered, 0);
        }
        int edge = ordered.get(allowed - 1).rank();
        List<Proposed> above = ordered.stream().filter(p -> p.rank() > edge).toList();
        List<Proposed> at = ordered.stream().filter(p -> p.rank() == edge).toList();
        List<Proposed> below = ordered.stream().filter(p -> p.rank() < edge).toList();
        boolean allHavePlaces = above.size() + at.size() <= allowed;
        return allHavePlaces
                ? new CapTies(ordered.subList(0, allowed), List.of(), below, 0)
                : new CapTies(above, at, below, allowed - above.size());
    }
}
