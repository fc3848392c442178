package vn.dangvu.membership.duties;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.roll.FileGap;

/**
 * How complete and how plausible the files of some branches are, the branch with most to mend first.
 *
 * @param wide the caller's scope holds more branches than can be read side by side; the list is then empty
 */
public record Quality(List<Branch> branches, boolean wide) implements Completeness {

    /**
     * The files of one branch.
     *
     * @param required items that these files must have
     * @param missing of them not there
     * @param doubtful items that cannot be right as they stand
     * @param files with at least one of either
     * @param kinds how many files have each gap; kinds that nobody has are left out
     */
    public record Branch(
            long unitId,
            String path,
            String name,
            int members,
            int required,
            int missing,
            int doubtful,
            int files,
            Map<FileGap, Integer> kinds)
            implements Completeness {}

    /** A file with something to mend. */
    public record Line(long member, String name, PartialDate born, List<FileGap> gaps) {}

    /** What is to be mended in one branch, by name. */
    public record CheckList(Branch branch, List<Line> lines) {}

    /** How many files have this gap. */
    public record Kind(FileGap gap, int files) {}

    /** Kinds of gaps over all branches, the most frequent first. */
    public List<Kind> kinds() {
        var sums = new EnumMap<FileGap, Integer>(FileGap.class);
        branches.forEach(b -> b.kinds().forEach((gap, files) -> sums.merge(gap, files, Integer::sum)));
        return sums.entrySet().stream()
                .map(e -> new Kind(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(k -> -k.files()))
                .toList();
    }

    private int sum(ToIntFunction<Branch> part) {
        return branches.stream().mapToInt(part).sum();
    }

    @Override
    public int members() {
        return sum(Branch::members);
    }

    @Override
    public int required() {
        return sum(Branch::required);
    }

    @Override
    public int missing() {
        return sum(Branch::missing);
    }

    @Override
    public int doubtful() {
        return sum(Branch::doubtful);
    }

    @Override
    public int files() {
        return sum(Branch::files);
    }
}
