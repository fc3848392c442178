package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.RatingsInFile;
import vn.dangvu.membership.RegisterRefused;

@ApplicationScoped
class RatingLines implements RatingsInFile {
    @Inject
    private Sql sql;

    @Inject
    private FileLines lines;

    @Override
    public Set<Long> write(Scope scope, Decided decided, Map<Long, RatingLevel> levels) {
        Set<Long> reached = reached(scope, levels.keySet());
        sql.first(
                        Clause.of(
                                """
                                select f.full_name from membership.file_entry e join membership.member_facts f on f.member_id = e.member_id
                                    and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                where e.member_id = any(?) and e.kind = 'rating' and e.started_on = ? and e.superseded_at = 'infinity'
                                order by f.sort_name limit 1""",
                                reached.toArray(Long[]::new),
                                LocalDate.of(decided.year(), 1, 1)),
                        row -> row.getString(1))
                .ifPresent(name -> {
                    throw new RegisterRefused("register.rating-there", name, decided.year());
                });
        var rows = new BulkInsert("membership.file_entry", FileItemColumns.TYPED);
        reached.forEach(
                member -> rows.add(FileItemColumns.values(member, line(decided, levels.get(member)), scope.actor())));
        rows.write(sql);
        var beyond = new HashSet<>(levels.keySet());
        beyond.removeAll(reached);
        return beyond;
    }

    @Override
    public boolean change(Scope scope, long memberId, Decided decided, RatingLevel level, String reason) {
        if (reached(scope, Set.of(memberId)).isEmpty()) {
            return false;
        }
        sql.update(Clause.of(
                "update membership.file_entry set superseded_at = now(), superseded_by = ?, superseded_reason = ? where member_id = ?"
                        + " and kind = 'rating' and started_on = ? and superseded_at = 'infinity'",
                scope.actor(),
                decided.number() + ": " + reason,
                memberId,
                LocalDate.of(decided.year(), 1, 1)));
        if (level != null) {
            lines.write(memberId, line(decided, level), null, scope.actor());
        }
        return true;
    }

    private static FileItem line(Decided decided, RatingLevel level) {
        return new FileItem(
                FileItem.Kind.RATING,
                PartialDate.of(Year.of(decided.year())),
                null,
                level.code(),
                null,
                decided.body(),
                null,
                decided.number(),
                null);
    }

    private Set<Long> reached(Scope scope, Set<Long> members) {
        return new HashSet<>(sql.list(
                Clause.of("select m.id from membership.member m where m.id = any(?) and", (Object)
                                members.toArray(Long[]::new))
                        .then(scope.within("m.path")),
                row -> row.getLong(1)));
    }
}
