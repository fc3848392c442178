package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.duties.Quality.Branch;
import vn.dangvu.membership.duties.Quality.CheckList;
import vn.dangvu.membership.duties.Quality.Line;
import vn.dangvu.membership.roll.FileGap;

/** What the files of today's members lack or cannot be right about, by branch and by name. */
@UseCase(value = "member.list", record = UseCase.Record.QUIET)
@ApplicationScoped
public class QualityOfFiles {
    private static final int MOST_UNITS = 400;
    private static final int MOST_LINES = 2000;
    private static final String FILES =
            """
             from membership.affiliation a
            join membership.member_facts f on f.member_id = a.member_id and f.valid_to = 'infinity' and f.superseded_at = 'infinity'
            left join membership.standing s on s.member_id = a.member_id and s.valid_to = 'infinity' and s.superseded_at = 'infinity'
            where a.kind = 'home' and a.valid_to = 'infinity' and a.superseded_at = 'infinity' and\s""";

    @Inject
    private Sql sql;

    /** Every branch of the scope, with most to mend first. At most two statements. */
    public Quality branches(Scope scope) {
        if (units(scope) > MOST_UNITS) {
            return new Quality(List.of(), true);
        }
        return new Quality(counted(scope.within("a.path")), false);
    }

    /** The files of one unit that have something to mend, by name. */
    public CheckList checkList(Scope scope, long unitId) {
        var found = sql.first(Clause.of("select path, short_name from membership.unit where id = ?", unitId), row ->
                new String[] {row.getString("path"), row.getString("short_name")});
        String path = found.map(f -> f[0]).orElse("");
        scope.mustCover(path);
        var lines = sql.list(names(scope, unitId), QualityOfFiles::line);
        Branch none = new Branch(unitId, path, found.get()[1], 0, 0, 0, 0, 0, Map.of());
        return new CheckList(
                counted(Clause.of("a.unit_id = ?", unitId).and(scope.within("a.path"))).stream()
                        .findFirst()
                        .orElse(none),
                lines);
    }

    private int units(Scope scope) {
        Clause query = Clause.of("select count(*) from (select 1 from membership.unit u where")
                .then(scope.within("u.path"))
                .then("limit " + (MOST_UNITS + 1) + ") bounded");
        return sql.first(query, row -> row.getInt(1)).orElse(0);
    }

    private List<Branch> counted(Clause which) {
        String each = Arrays.stream(FileGap.values())
                .map(g -> g.condition() + " as g" + g.ordinal())
                .collect(Collectors.joining(", "));
        String sums = Arrays.stream(FileGap.values())
                .map(g -> "count(*) filter (where g" + g.ordinal() + ") as g" + g.ordinal())
                .collect(Collectors.joining(", "));
        String any = Arrays.stream(FileGap.values()).map(g -> "g" + g.ordinal()).collect(Collectors.joining(" or "));
        Clause query = Clause.of("select u.id, u.path, u.short_name, q.* from (select unit_id, count(*) as members,"
                        + " count(*) filter (where standing = 'official') as official, count(*) filter (where " + any
                        + ") as files, " + sums + " from (select a.unit_id, s.standing, " + each + FILES)
                .then(which)
                .then(") x group by unit_id) q join membership.unit u on u.id = q.unit_id");
        return sql.list(query, QualityOfFiles::branch).stream()
                .sorted(Comparator.comparing((Branch b) -> -b.items()).thenComparing(Branch::path))
                .toList();
    }

    private static Branch branch(ResultSet row) throws SQLException {
        var kinds = new EnumMap<FileGap, Integer>(FileGap.class);
        int missing = 0;
        int doubtful = 0;
        for (FileGap gap : FileGap.values()) {
            int files = row.getInt("g" + gap.ordinal());
            if (files > 0) {
                kinds.put(gap, files);
            }
            missing += gap.doubtful() ? 0 : files;
            doubtful += gap.doubtful() ? files : 0;
        }
        int members = row.getInt("members");
        return new Branch(
                row.getLong("id"),
                row.getString("path"),
                row.getString("short_name"),
                members,
                required(members, row.getInt("official")),
                missing,
                doubtful,
                row.getInt("files"),
                kinds);
    }

    /** A probationary member has no recognition, card or file number yet. */
    private static int required(int members, int official) {
        long all = Arrays.stream(FileGap.values()).filter(g -> !g.doubtful()).count();
        long later = Arrays.stream(FileGap.values()).filter(FileGap::ofOfficial).count();
        return (int) (members * (all - later) + official * later);
    }

    private static Clause names(Scope scope, long unitId) {
        String codes = Arrays.stream(FileGap.values())
                .map(g -> "case when " + g.condition() + " then '" + g.code() + "' end")
                .collect(Collectors.joining(", ", "concat_ws(',', ", ")"));
        return Clause.of(
                        "select * from (select a.member_id, f.full_name, f.sort_name, f.born_on, f.born_precision, "
                                + codes + " as gaps" + FILES + "a.unit_id = ? and",
                        unitId)
                .then(scope.within("a.path"))
                .then(") x where gaps <> '' order by sort_name collate \"vi-x-icu\", member_id limit " + MOST_LINES);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("member_id"),
                row.getString("full_name"),
                PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision")),
                Arrays.stream(row.getString("gaps").split(","))
                        .flatMap(code -> FileGap.of(code).stream())
                        .toList());
    }
}
