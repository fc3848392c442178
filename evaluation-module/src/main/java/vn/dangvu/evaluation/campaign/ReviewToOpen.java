package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** For the office of a committee: the review of the year is not opened yet although the day by which everything must be finished comes near. */
@ApplicationScoped
class ReviewToOpen implements BranchDuties {
    /** Told so many months before the last day. */
    private static final int MONTHS_AHEAD = 3;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause plan = desk.within("evaluation.plan", "u.path");
        int year = desk.day().getYear();
        Regime regime = Regime.of(LawBook.shipped().asOf(desk.day()));
        LocalDate end = regime.known() ? regime.finishBefore(year).orElse(null) : null;
        if (plan.sql().equals("false") || end == null || desk.day().isBefore(end.minusMonths(MONTHS_AHEAD))) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                "select u.id, u.path, u.short_name from membership.unit u where u.closed_on is null and u.type in ('ward', 'base-committee') and")
                        .then(plan)
                        .then(
                                "and not exists (select 1 from evaluation.campaign c where c.year = ? and c.called_off_at is null"
                                        + " and (starts_with(c.path, u.path) or starts_with(u.path, c.path))) order by u.path limit 20",
                                year),
                row -> new Duty(
                        "yearly-open",
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        List.of(String.valueOf(year)),
                        "/evaluation/open.xhtml?unit=" + row.getLong("id") + "&year=" + year,
                        end.minusDays(1),
                        regime.law().citation("rating.finish-before"),
                        "office"));
    }
}
