package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.legal.ReliefChecks;

/** Writes applications down, whoever hands them in. */
@ApplicationScoped
class Applications {
    private static final List<String> REASONS = List.of("poor", "near-poor", "disease", "hardship");

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    private record Home(long unitId, String path) {}

    /** @return the id of the application */
    long write(Scope scope, long memberId, ReliefForm form) {
        Home home = home(scope, memberId);
        scope.trail().about("member", memberId, home.path()).detail(form.percent() + "%");
        OperationRefused.ifBlocked(findings(memberId, form, home.path()));
        return sql.first(
                        Clause.of(
                                """
                                insert into membership.dues_relief (member_id, unit_id, path, percent, from_month, to_month, reason, detail,
                                    applied_on, renews, branch_opinion, proposed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (member_id, from_month) where approved_at is null and withdrawn_at is null do nothing returning id""",
                                memberId,
                                home.unitId(),
                                home.path(),
                                form.percent(),
                                form.from().atDay(1),
                                form.until().plusMonths(1).atDay(1),
                                form.reason(),
                                form.detail().strip(),
                                form.appliedOn(),
                                Sql.orNull(form.renews()),
                                Sql.orNull(form.opinion()),
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow(() -> new OperationRefused("dues.relief-waiting-already"));
    }

    private Home home(Scope scope, long memberId) {
        LocalDate today = clock.today();
        return sql.first(
                        Clause.of(
                                        "select unit_id, path from membership.affiliation where member_id = ? and kind = 'home'"
                                                + " and superseded_at = 'infinity' and valid_from <= ? and valid_to > ? and (",
                                        memberId,
                                        today,
                                        today)
                                .then(scope.within("path"))
                                .then("or member_id = ?)", scope.self() == null ? 0L : scope.self()),
                        row -> new Home(row.getLong(1), row.getString(2)))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private List<Finding> findings(long memberId, ReliefForm form, String path) {
        var wrong = new ArrayList<Finding>();
        boolean whole = form.from() != null && form.until() != null && REASONS.contains(form.reason());
        if (!whole || form.percent() < 1 || form.percent() > 100 || form.until().isBefore(form.from())) {
            return List.of(Finding.error("dues.relief-incomplete", null));
        }
        if (form.detail() == null || form.detail().isBlank()) {
            wrong.add(Finding.error("dues.relief-no-detail", null));
        }
        if (form.appliedOn() != null && form.appliedOn().isAfter(clock.today())) {
            wrong.add(Finding.error("dues.in-future", null, form.appliedOn()));
        }
        LocalDate day = form.from().atDay(1);
        wrong.addAll(ReliefChecks.of(form.wish(), law.asOf(day, path)));
        boolean granted = sql.first(
                        Clause.of(
                                "select 1 from membership.dues_relief where member_id = ? and approved_at is not null"
                                        + " and withdrawn_at is null and from_month < ? and to_month > ?",
                                memberId,
                                form.until().plusMonths(1).atDay(1),
                                day),
                        row -> true)
                .isPresent();
        if (granted) {
            wrong.add(Finding.error("dues.relief-overlaps", null));
        }
        return wrong;
    }
}
