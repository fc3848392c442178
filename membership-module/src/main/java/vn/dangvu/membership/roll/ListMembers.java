package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.UseCase.Record;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** One page of the members the caller may see, and how many they are. */
@UseCase(value = "member.list", record = Record.QUIET)
@ApplicationScoped
public class ListMembers {
    /** More than a ward has. Beyond this the list says “more than”; the statistics have the exact number. */
    public static final int BOUND = 6_000;

    @Inject
    private Sql sql;

    @Inject
    private FilterUnits units;

    /** @param bounded there are more than {@code total} */
    public record Tally(int total, int official, int probationary, boolean bounded) {}

    public record Roll(List<MemberRow> rows, Tally tally) {}

    public Roll page(Scope scope, MemberFilter filter, Paging paging) {
        units.mustCover(scope, filter);
        var rows = new ArrayList<MemberRow>();
        var tally = new AtomicReference<Tally>();
        var page = new RollQuery(scope, filter)
                .page(MemberSort.of(paging.sort()), paging.descending(), paging.first(), paging.size(), BOUND + 1);
        sql.each(
                page,
                0,
                row -> {
                    tally.set(tally(row));
                    return Sql.id(row, "member_id") == null ? null : RollQuery.read(row);
                },
                row -> Optional.ofNullable(row).ifPresent(rows::add));
        return new Roll(rows, tally.get());
    }

    private static Tally tally(ResultSet row) throws SQLException {
        int total = row.getInt("total");
        return new Tally(Math.min(total, BOUND), row.getInt("official"), row.getInt("probationary"), total > BOUND);
    }
}
