package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.MonthlyDue;

/** Writes down what each month costs by the basis and the rules, so that it can be seen without the income. */
@ApplicationScoped
class Assessor {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    LawByMonth laws() {
        return new LawByMonth(
                law,
                sql.list(
                        Clause.of("select distinct valid_from from kernel.local_parameter where approved_at is not null"
                                + " and key like 'fee.%' order by 1"),
                        row -> Sql.date(row, "valid_from")));
    }

    /** One amount for as long as nothing changes. */
    record Segment(String kind, YearMonth from, YearMonth until, long amount, int step, boolean exempt, String rule) {
        boolean goesOn(Segment next) {
            return until != null
                    && until.plusMonths(1).equals(next.from)
                    && kind.equals(next.kind)
                    && amount == next.amount
                    && step == next.step
                    && rule.equals(next.rule);
        }

        Segment upTo(Segment next) {
            return new Segment(kind, from, next.until, amount, step, exempt, rule);
        }
    }

    static List<Segment> segments(Person person, List<Basis> bases, LawByMonth laws) {
        var segments = new ArrayList<Segment>();
        for (Basis basis : bases) {
            List<YearMonth> turns = Turns.of(person, basis, laws.local());
            for (int i = 0; i < turns.size(); i++) {
                YearMonth last = i + 1 < turns.size() ? turns.get(i + 1).minusMonths(1) : basis.until();
                segment(person, basis, turns.get(i), last, laws).ifPresent(s -> add(segments, s));
            }
        }
        return segments;
    }

    private static Optional<Segment> segment(
            Person person, Basis basis, YearMonth from, YearMonth last, LawByMonth laws) {
        LawOn on = laws.of(from, person.path());
        return MonthlyDue.of(person.paying(basis), from, on)
                .map(due -> new Segment(
                        basis.kind().code(),
                        from,
                        last,
                        due.amount(),
                        on.number("fee.rounding"),
                        due.exempt(),
                        due.rule()));
    }

    private static void add(List<Segment> segments, Segment next) {
        Segment before = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (before != null && before.goesOn(next)) {
            segments.set(segments.size() - 1, before.upTo(next));
        } else {
            segments.add(next);
        }
    }

    /** Supersedes what is written of those for whom it is no longer so. @return for how many */
    int assess(Scope scope, List<Person> people, Map<Long, List<Basis>> bases, LawByMonth laws) {
        Long[] ids = people.stream().map(Person::memberId).toArray(Long[]::new);
        Map<Long, List<Segment>> written = written(ids);
        var rows = new BulkInsert(
                "membership.dues_assessment",
                List.of(
                        "member_id::bigint",
                        "kind",
                        "from_month::date",
                        "to_month::date",
                        "amount::bigint",
                        "step::integer",
                        "exempt::boolean",
                        "rule",
                        "recorded_by::bigint"));
        var changed = new ArrayList<Long>();
        for (Person person : people) {
            List<Segment> now = segments(person, bases.getOrDefault(person.memberId(), List.of()), laws);
            if (!now.equals(written.getOrDefault(person.memberId(), List.of()))) {
                changed.add(person.memberId());
                now.forEach(s -> rows.add(
                        person.memberId(),
                        s.kind(),
                        s.from().atDay(1),
                        s.until() == null ? "infinity" : s.until().plusMonths(1).atDay(1),
                        s.amount(),
                        s.step(),
                        s.exempt(),
                        s.rule(),
                        scope.actor()));
            }
        }
        sql.update(Clause.of(
                "update membership.dues_assessment set superseded_at = now(), superseded_by = ? where member_id = any (?)"
                        + " and superseded_at = 'infinity'",
                scope.actor(),
                changed.toArray(Long[]::new)));
        rows.write(sql);
        return changed.size();
    }

    private Map<Long, List<Segment>> written(Long[] ids) {
        var written = new HashMap<Long, List<Segment>>();
        sql.list(
                Clause.of(
                        "select * from membership.dues_assessment where member_id = any (?) and superseded_at = 'infinity'"
                                + " order by member_id, from_month",
                        (Object) ids),
                row -> written.computeIfAbsent(row.getLong("member_id"), m -> new ArrayList<>())
                        .add(new Segment(
                                row.getString("kind"),
                                month(Sql.date(row, "from_month")),
                                last(Sql.date(row, "to_month")),
                                row.getLong("amount"),
                                row.getInt("step"),
                                row.getBoolean("exempt"),
                                row.getString("rule"))));
        return written;
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    private static YearMonth last(LocalDate end) {
        return end == null ? null : YearMonth.from(end).minusMonths(1);
    }
}
