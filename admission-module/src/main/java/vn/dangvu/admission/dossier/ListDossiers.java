package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.UnitTree;

/** Dossiers by what is waited for and by the clock that ends first. */
@UseCase(value = "dossier.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListDossiers {
    private static final Map<String, String> SORTS = Map.of(
            "due", "d.due_on",
            "name", "c.sort_name collate \"vi-x-icu\"",
            "unit", "u.short_name collate membership.vi_counting",
            "opened", "d.opened_on");

    private static final String FROM =
            "from admission.dossier d join admission.candidate c on c.id = d.candidate_id join membership.unit u on u.id = d.unit_id where";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    @Inject
    private Freshen freshen;

    @Inject
    private OfficialClock clock;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope */
    public Page<DossierRow> page(Scope scope, DossierFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        freshen.within(scope);
        LocalDate today = clock.today();
        Clause from = Clause.of(FROM).then(scope.within("d.path")).and(filter.condition(today));
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due")) + (paging.descending() ? " desc" : "")
                + " nulls last";
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select d.*, c.full_name, c.born_on, c.born_precision, u.short_name,
                                            (select count(*) from jsonb_each_text(d.progress) p where p.value like 'done%') as done,
                                            (select count(*) from jsonb_each_text(d.progress) p where p.value not in ('none', 'offered')) as wanted,
                                            exists (select 1 from jsonb_each_text(d.progress) p where p.value = 'failed') as failed""")
                                .then(from)
                                .then("order by " + order + ", d.id limit ? offset ?", paging.size(), paging.first()),
                        ListDossiers::read),
                total);
    }

    /** The dossier before and after this one in the list as it is filtered and sorted; null at its ends. */
    public Neighbours neighbours(Scope scope, DossierFilter filter, Paging paging, long id) {
        Clause from = Clause.of(FROM).then(scope.within("d.path")).and(filter.condition(clock.today()));
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("due")) + (paging.descending() ? " desc" : "")
                + " nulls last, d.id";
        return sql.first(
                        Clause.of(
                                        "select * from (select d.id, lag(d.id) over w as before, lead(d.id) over w as after, row_number() over w as at,"
                                                + " count(*) over () as total")
                                .then(from)
                                .then("window w as (order by " + order + ")) x where x.id = ?", id),
                        row -> new Neighbours(
                                Sql.id(row, "before"), Sql.id(row, "after"), row.getLong("at"), row.getLong("total")))
                .orElse(new Neighbours(null, null, 0, 0));
    }

    public record Neighbours(Long before, Long after, long at, long total) {}

    private static DossierRow read(ResultSet row) throws SQLException {
        LocalDate born = Sql.date(row, "born_on");
        return new DossierRow(
                row.getLong("id"),
                row.getString("full_name"),
                born == null ? null : PartialDate.of(born, row.getString("born_precision")),
                row.getString("short_name"),
                row.getBoolean("again"),
                row.getString("step"),
                row.getInt("done"),
                row.getInt("wanted"),
                row.getBoolean("failed"),
                Sql.date(row, "opened_on"),
                Sql.date(row, "due_on"),
                row.getString("due_key"),
                Sql.date(row, "closed_on"),
                row.getString("outcome"));
    }
}
