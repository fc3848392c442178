package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The sources of a year, branch by branch: from the list to the Party, and where nobody is left. One statement. */
@UseCase(value = "candidate.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowSources {
    /** More branches than a ward has are not told one by one. */
    private static final int MOST = 400;

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /** Empty when the scope has more branches than are told. */
    public List<SourceRow> of(Scope scope, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        LocalDate last = end.isAfter(clock.today()) ? clock.today() : end.minusDays(1);
        List<SourceRow> rows = sql.list(query(scope, year, first, end, last), ShowSources::read);
        return rows.size() > MOST ? List.of() : rows;
    }

    private static Clause query(Scope scope, int year, LocalDate first, LocalDate end, LocalDate last) {
        return Clause.of(
                        """
                        select u.id, u.short_name, p.meant, l.*, e.*, a.admitted, a.last_admitted
                        from (select id, short_name, path from membership.unit u where u.closed_on is null and u.type like '%branch' and""")
                .then(scope.within("u.path"))
                .then(
                        """
                        order by u.name collate membership.vi_counting, u.id limit ?) u
                        left join admission.year_plan p on p.unit_id = u.id and p.year = ? and p.superseded_at = 'infinity'
                        cross join lateral (select
                            count(distinct l.candidate_id) filter (where l.valid_from < ? and l.valid_to > ?) as before,
                            count(distinct l.candidate_id) filter (where l.valid_from >= ? and l.valid_from < ? and not exists (
                                select 1 from admission.listing b where b.candidate_id = l.candidate_id and b.valid_to = l.valid_from)) as added,
                            count(distinct l.candidate_id) filter (where l.valid_to >= ? and l.valid_to < ?
                                and l.end_reason not in ('admitted', 'sympathiser')) as gone,
                            count(distinct l.candidate_id) filter (where l.valid_from <= ? and l.valid_to > ?) as now,
                            count(distinct l.candidate_id) filter (where l.valid_from <= ? and l.valid_to > ? and exists (
                                select 1 from admission.helper h where h.candidate_id = l.candidate_id and h.valid_from <= ?
                                    and h.valid_to > ?)) as helped
                            from admission.listing l join admission.candidate c on c.id = l.candidate_id where c.unit_id = u.id) l
                        cross join lateral (select
                            count(distinct e.candidate_id) filter (where e.kind = 'certificate') as certified,
                            count(distinct e.candidate_id) filter (where e.kind = 'permission') as permitted
                            from admission.entry e join admission.candidate c on c.id = e.candidate_id where c.unit_id = u.id
                                and e.superseded_at is null and e.on_date >= ? and e.on_date < ?) e
                        cross join lateral (select
                            count(*) filter (where m.valid_from >= ? and m.valid_from < ?) as admitted,
                            extract(year from max(m.valid_from))::integer as last_admitted
                            from membership.affiliation m where m.unit_id = u.id and m.kind = 'home' and m.arrived_by = 'admission'
                                and m.superseded_at = 'infinity' and m.valid_from < ?) a
                        order by u.short_name collate membership.vi_counting, u.id""",
                        MOST + 1,
                        year,
                        first,
                        first,
                        first,
                        end,
                        first,
                        end,
                        last,
                        last,
                        last,
                        last,
                        last,
                        last,
                        first,
                        end,
                        first,
                        end,
                        end);
    }

    private static SourceRow read(ResultSet row) throws SQLException {
        return new SourceRow(
                row.getLong("id"),
                row.getString("short_name"),
                number(row, "meant"),
                row.getInt("before"),
                row.getInt("added"),
                row.getInt("certified"),
                row.getInt("permitted"),
                row.getInt("admitted"),
                row.getInt("gone"),
                row.getInt("now"),
                row.getInt("helped"),
                number(row, "last_admitted"));
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }
}
