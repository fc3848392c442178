package vn.dangvu.membership.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The report of a quarter: branch by branch, what was planned, attended, heard and solved. Two statements. */
@UseCase(value = "visit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadQuarter {
    /** More branches than a ward has are not told one by one. */
    private static final int MOST = 400;

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    /** Empty when the scope has more branches than are told. */
    public List<QuarterRow> of(Scope scope, int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        LocalDate end = first.plusMonths(3);
        LocalDate last = end.isAfter(clock.today()) ? clock.today() : end.minusDays(1);
        LawEverywhere rules = law.everywhere(last);
        List<QuarterRow> rows = sql.list(query(scope, first, end, last), row -> read(row, rules));
        return rows.size() > MOST ? List.of() : rows;
    }

    public byte[] pdf(Scope scope, int year, int quarter, ListPaper<QuarterRow> paper) {
        exported(scope, year, quarter, "pdf");
        List<QuarterRow> rows = of(scope, year, quarter);
        return new ListFile<>(paper, sink -> rows.forEach(sink)).pdf();
    }

    public void excel(Scope scope, int year, int quarter, ListPaper<QuarterRow> paper, ListFile.Target target) {
        exported(scope, year, quarter, "xlsx");
        List<QuarterRow> rows = of(scope, year, quarter);
        new ListFile<>(paper, sink -> rows.forEach(sink)).excel(target);
    }

    private static void exported(Scope scope, int year, int quarter, String format) {
        String path = scope.mandates().get(0).path();
        scope.trail().about("visit-report", null, path).detail(format + " " + year + " Q" + quarter);
    }

    private static Clause query(Scope scope, LocalDate first, LocalDate end, LocalDate last) {
        return Clause.of(
                        "select u.id, u.short_name, u.path, k.keepers, v.*, d.* from (select id, short_name, name, path from membership.unit u"
                                + " where u.closed_on is null and u.type like '%branch' and")
                .then(scope.within("u.path"))
                .then(
                        """
                        order by u.name collate membership.vi_counting, u.id limit ?) u
                        cross join lateral (select string_agg(coalesce(f.full_name, w.keeper), ', ' order by b.valid_from) as keepers
                            from membership.branch_assignment b
                            left join membership.member_facts f on f.member_id = b.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                            left join lateral (select x.keeper from membership.branch_visit x where x.member_id = b.member_id and x.unit_id = u.id
                                order by x.id desc limit 1) w on true
                            where b.unit_id = u.id and b.valid_from < ? and b.valid_to > ?) k
                        cross join lateral (select count(*) filter (where x.planned and x.month >= ? and x.month < ? and x.called_off_at is null) as planned,
                            count(*) filter (where x.attended_on >= ? and x.attended_on < ?) as attended
                            from membership.branch_visit x where x.unit_id = u.id) v
                        cross join lateral (select count(*) filter (where x.heard_on >= ? and x.heard_on < ?) as heard,
                            count(*) filter (where x.settled_on >= ? and x.settled_on < ?) as settled,
                            count(*) filter (where x.answered_on >= ? and x.answered_on < ?) as answered,
                            count(*) filter (where x.heard_on <= ? and (x.settled_on is null or x.settled_on > ?)) as open,
                            count(*) filter (where x.due_on < ? and (x.settled_on is null or x.settled_on > ?)) as late
                            from membership.branch_difficulty x where x.unit_id = u.id) d
                        order by u.name collate membership.vi_counting, u.id""",
                        MOST + 1,
                        end,
                        first,
                        first,
                        end,
                        first,
                        end,
                        first,
                        end,
                        first,
                        end,
                        first,
                        end,
                        last,
                        last,
                        last,
                        last);
    }

    private static QuarterRow read(ResultSet row, LawEverywhere rules) throws SQLException {
        return new QuarterRow(
                row.getLong("id"),
                row.getString("short_name"),
                row.getString("keepers") == null ? "" : row.getString("keepers"),
                row.getInt("planned"),
                row.getInt("attended"),
                rules.at(row.getString("path"))
                        .find("visit.per-quarter")
                        .map(v -> (Integer) v.value())
                        .orElse(null),
                row.getInt("heard"),
                row.getInt("settled"),
                row.getInt("answered"),
                row.getInt("open"),
                row.getInt("late"));
    }
}
