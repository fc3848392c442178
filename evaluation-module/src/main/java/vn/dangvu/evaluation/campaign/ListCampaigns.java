package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The reviews in which somebody of the scope takes part, the latest first, those called off too. One statement. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListCampaigns {
    private static final int MOST = 200;

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

    public List<Row> all(Scope scope) {
        return sql.list(
                Clause.of(
                                "select c.id, u.short_name, c.year, c.instrument, c.review_on, c.decide_by, c.called_off_reason, "
                                        + Progress.COUNTS
                                        + " from evaluation.campaign c join membership.unit u on u.id = c.unit_id"
                                        + " join evaluation.reviewed r on r.campaign_id = c.id " + Progress.JOINS
                                        + " where")
                        .then(scope.within("r.path"))
                        .then(
                                "group by c.id, u.short_name, c.year, c.instrument, c.review_on, c.decide_by, c.called_off_reason"
                                        + " order by c.year desc, c.id desc limit ?",
                                MOST),
                row -> new Row(
                        row.getLong("id"),
                        row.getString("short_name"),
                        row.getInt("year"),
                        row.getString("instrument"),
                        Sql.date(row, "review_on"),
                        Sql.date(row, "decide_by"),
                        row.getString("called_off_reason"),
                        Progress.read(row)));
    }
}
