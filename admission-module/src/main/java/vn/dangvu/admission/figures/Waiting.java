package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** Open dossiers of which a clock has run out, by the step that is waited for. Today, whatever the period. */
@ApplicationScoped
class Waiting {
    private static final int NAMED = 6;
    private static final String SELECT =
            "select d.id, d.member_id, d.due_on, d.due_key, c.full_name, c.sort_name, c.born_on, c.born_precision, u.short_name as unit";

    @Inject
    private Sql sql;

    private static Clause late(Scope scope, Place place, LocalDate today, String step) {
        Clause late = Clause.of(
                        " from admission.dossier d join admission.candidate c on c.id = d.candidate_id join membership.unit u on u.id = d.unit_id"
                                + " where d.closed_on is null and d.due_on < ? and d.unit_id = any (?::bigint[]) and",
                        today,
                        place.today())
                .then(scope.within("d.path"));
        return step.equals(Figure.ALL) ? late : late.and(Clause.of("d.due_key = ?", step));
    }

    /** Each step with how many wait for it and those who wait longest. */
    List<Report.Late> steps(Scope scope, Place place, LocalDate today) {
        record Named(FigureRow row, long count) {}
        List<Named> all = sql.list(
                Clause.of(
                                "select * from (" + SELECT
                                        + ", count(*) over (partition by d.due_key) as n, row_number() over (partition by d.due_key order by d.due_on, d.id) as at")
                        .then(late(scope, place, today, Figure.ALL))
                        .then(") x where x.at <= ? order by x.n desc, x.due_key, x.at", NAMED),
                row -> new Named(read(row), row.getLong("n")));
        var steps = new ArrayList<Report.Late>();
        for (Named named : all) {
            String step = named.row().step();
            if (steps.isEmpty() || !steps.get(steps.size() - 1).step().equals(step)) {
                steps.add(new Report.Late(step, named.count(), new ArrayList<>()));
            }
            steps.get(steps.size() - 1).first().add(named.row());
        }
        return steps;
    }

    Page<FigureRow> page(Scope scope, Place place, LocalDate today, String step, Paging paging) {
        Clause late = late(scope, place, today, step);
        long total = sql.first(Clause.of("select count(*)").then(late), row -> row.getLong(1))
                .orElse(0L);
        String order =
                switch (paging.sort()) {
                    case "name" -> "c.sort_name collate \"vi-x-icu\"";
                    case "unit" -> "u.short_name collate membership.vi_counting";
                    default -> "d.due_on";
                };
        return new Page<>(
                sql.list(
                        Clause.of(SELECT)
                                .then(late)
                                .then(
                                        "order by " + order + (paging.descending() ? " desc" : "")
                                                + ", d.id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        Waiting::read),
                total);
    }

    private static FigureRow read(ResultSet row) throws SQLException {
        LocalDate born = Sql.date(row, "born_on");
        return new FigureRow(
                Sql.id(row, "member_id"),
                row.getLong("id"),
                row.getString("full_name"),
                born == null ? null : PartialDate.of(born, row.getString("born_precision")),
                row.getString("unit"),
                row.getString("due_key"),
                null,
                null,
                null,
                false,
                Sql.date(row, "due_on"),
                null);
    }
}
