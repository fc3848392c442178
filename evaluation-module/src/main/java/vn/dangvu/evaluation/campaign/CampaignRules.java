package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** Which regime holds, and whether the days of a plan fit each other and the clocks of the regime. */
@ApplicationScoped
class CampaignRules {
    @Inject
    private Law law;

    @Inject
    private Sql sql;

    /** @throws OperationRefused for a day before any rules that are known */
    Regime regime(LocalDate day, String path) {
        if (day == null) {
            throw new OperationRefused("evaluation.day-missing");
        }
        Regime regime = Regime.of(law.asOf(day, path));
        if (!regime.known()) {
            throw new OperationRefused("evaluation.no-regime", day);
        }
        return regime;
    }

    /** Everything that is wrong with the days at once; nothing more where whoever is above or below has a review of the same year: nobody is reviewed twice. */
    List<Finding> against(CampaignPlan plan, UnitTree.Place unit) {
        return sql.first(
                        Clause.of(
                                "select u.short_name from evaluation.campaign c join membership.unit u on u.id = c.unit_id where c.year = ?"
                                        + " and c.called_off_at is null and (starts_with(c.path, ?) or starts_with(?, c.path))",
                                plan.year(),
                                unit.path(),
                                unit.path()),
                        row -> row.getString(1))
                .map(name -> List.of(Finding.error("evaluation.open-already", null, name, plan.year())))
                .orElseGet(() -> calendar(plan));
    }

    private List<Finding> calendar(CampaignPlan plan) {
        var found = new ArrayList<Finding>();
        boolean whole = Stream.of(plan.reviewOn(), plan.selfReviewBy(), plan.branchBy(), plan.decideBy())
                .allMatch(Objects::nonNull);
        if (!whole) {
            found.add(Finding.error("evaluation.day-missing", null));
            return found;
        }
        if (plan.branchBy().isBefore(plan.selfReviewBy()) || plan.decideBy().isBefore(plan.branchBy())) {
            found.add(Finding.error("evaluation.days-out-of-order", null));
        }
        int apart = Math.abs(plan.reviewOn().getYear() - plan.year());
        if (apart > 1) {
            found.add(Finding.error("evaluation.other-year", null, plan.reviewOn(), plan.year()));
        }
        Regime regime = Regime.of(law.asOf(plan.reviewOn()));
        regime.finishBefore(plan.year())
                .filter(end -> !plan.decideBy().isBefore(end))
                .ifPresent(end -> found.add(Finding.warning(
                        "evaluation.after-the-end",
                        regime.law().citation("rating.finish-before"),
                        plan.decideBy(),
                        end)));
        regime.draftBefore()
                .filter(t -> OfficialCalendar.national().workingDays(plan.selfReviewBy(), plan.branchBy()) < t.amount())
                .ifPresent(t -> found.add(
                        Finding.warning("evaluation.draft-too-late", t.citation(), t.amount(), plan.selfReviewBy())));
        return found;
    }
}
