package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/**
 * What the review and the help ask for. The database tells it only to an account whose own mandate is to see to it, and names nobody. The clocks are
 * those of the national rules.
 */
@ApplicationScoped
class ReviewDues implements BranchDuties {
    private static final String DUE =
            """
            select d.kind, d.unit_id, d.path, d.n, d.due, d.begins, u.short_name,
                array(select e->>0 || '|' || (e->>1) || '|' || coalesce(e->>2, '') from jsonb_array_elements(coalesce(d.acts, '[]')) e) as acts
            from evaluation.review_dues(?) d join membership.unit u on u.id = d.unit_id order by d.path, d.kind, d.begins""";
    private static final Set<String> OFFICE = Set.of("ct28-superior");

    @Inject
    private Sql sql;

    private record Due(
            String kind,
            long unit,
            String path,
            String name,
            int n,
            LocalDate due,
            LocalDate begins,
            List<String> acts) {}

    @Override
    public List<Duty> on(Desk desk) {
        var duties = new ArrayList<Duty>();
        for (Due due : sql.list(Clause.of(DUE, desk.day()), ReviewDues::due)) {
            if (due.kind().equals("help-plan")) {
                plan(desk, due, duties);
            } else {
                LocalDate until = due.due() != null
                        ? due.due()
                        : due.kind().equals("ct28-own")
                                ? due.begins().plusDays(law(due.begins()).number("screening.answer"))
                                : null;
                duties.add(duty(due, due.kind(), due.n(), until, link(due)));
            }
        }
        return duties;
    }

    private static String link(Due due) {
        return switch (due.kind()) {
            case "ct28-own" -> "/my/help.xhtml";
            case "ct28-help-start" -> "/review/plans.xhtml?state=open";
            case "ct28-round" -> "/review/rounds.xhtml?year=" + due.n();
            default -> "/review/rounds.xhtml";
        };
    }

    private static void plan(Desk desk, Due due, List<Duty> duties) {
        String link = "/review/plans.xhtml?state=open&unit=" + due.unit();
        if (due.n() == 0) {
            duties.add(duty(due, "ct28-help-helper", 1, null, link));
        }
        LocalDate begins = due.begins();
        var pauses = new ArrayList<PlanClock.Pause>();
        Map<Integer, LocalDate> looks = new HashMap<>();
        LocalDate from = null;
        for (String act : due.acts()) {
            String[] parts = act.split("\\|", -1);
            LocalDate on = LocalDate.parse(parts[1]);
            switch (parts[0]) {
                case "continued" -> {
                    begins = on;
                    pauses.clear();
                    looks.clear();
                }
                case "suspended" -> from = on;
                case "resumed" -> {
                    pauses.add(new PlanClock.Pause(from, on, ""));
                    from = null;
                }
                default -> looks.putIfAbsent(Integer.valueOf(parts[2]), on);
            }
        }
        if (from != null) {
            pauses.add(new PlanClock.Pause(from, null, ""));
        }
        LawOn rules = law(begins);
        var clock = new PlanClock(begins, rules.number("screening.help"), rules.number("screening.look"), pauses);
        Quarter.of(clock, looks, desk.day()).stream()
                .filter(q -> q.state() == Quarter.State.MISSED || q.state() == Quarter.State.WAITING)
                .filter(q -> q.due() != null && !q.due().isAfter(desk.horizon()))
                .findFirst()
                .ifPresent(q -> duties.add(duty(due, "ct28-help-look", q.number(), q.due(), link)));
        LocalDate end = clock.end().end();
        if (end != null
                && !end.minusMonths(rules.number("screening.assess-early")).isAfter(desk.day())) {
            duties.add(duty(due, "ct28-help-assess", 1, end, link));
        }
    }

    private static LawOn law(LocalDate day) {
        return LawBook.shipped().asOf(day);
    }

    private static Duty duty(Due due, String key, int n, LocalDate until, String link) {
        LawOn rules = law(due.begins() == null ? LocalDate.of(2021, 4, 12) : due.begins());
        String rule = key.startsWith("ct28-help-look")
                ? "screening.look"
                : key.startsWith("ct28-help") ? "screening.help" : "screening.vote";
        return new Duty(
                key,
                due.unit(),
                due.path(),
                due.name(),
                List.of(key.equals("ct28-round") ? Integer.toString(n) : (Object) n),
                link,
                until,
                rules.citation(rule),
                key.equals("ct28-own") ? "member" : OFFICE.contains(key) ? "approver" : "branch");
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("kind"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("short_name"),
                row.getInt("n"),
                Sql.date(row, "due"),
                Sql.date(row, "begins"),
                List.of((String[]) row.getArray("acts").getArray()));
    }
}
