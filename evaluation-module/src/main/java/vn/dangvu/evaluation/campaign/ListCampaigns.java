package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** The reviews in which somebody of the scope takes part, the latest first, those called off too. Two statements: only those shown are counted through. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListCampaigns {
    @Inject
    private Sql sql;

    /** @param progress of those in the scope only */
    public record Row(
            long id,
            String unit,
            int year,
            String instrument,
            LocalDate reviewOn,
            LocalDate decideBy,
            String calledOffReason,
            Progress progress) {}

    public Page<Row> page(Scope scope, Paging paging) {
        Clause from = Clause.of("from evaluation.campaign c where").then(Campaigns.concerning(scope));
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        return new Page<>(
                sql.list(
                        Clause.of("with shown as materialized (select c.*")
                                .then(from)
                                .then(
                                        "order by c.year desc, c.id desc limit ? offset ?)",
                                        paging.size(),
                                        paging.first())
                                .then(
                                        "select c.id, u.short_name, c.year, c.instrument, c.review_on, c.decide_by, c.called_off_reason, "
                                                + Progress.COUNTS
                                                + " from shown c join membership.unit u on u.id = c.unit_id"
                                                + " join evaluation.reviewed r on r.campaign_id = c.id "
                                                + Progress.JOINS
                                                + " where")
                                .then(scope.within("r.path"))
                                .then(
                                        "group by c.id, u.short_name, c.year, c.instrument, c.review_on, c.decide_by, c.called_off_reason"
                                                + " order by c.year desc, c.id desc"),
                        row -> new Row(
                                row.getLong("id"),
                                row.getString("short_name"),
                                row.getInt("year"),
                                row.getString("instrument"),
                                Sql.date(row, "review_on"),
                                Sql.date(row, "decide_by"),
                                row.getString("called_off_reason"),
                                Progress.read(row))),
                total);
    }
}
