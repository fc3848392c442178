package vn.dangvu.kernel.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The rule book of a day: every value with its series, the rules that ask for it, and what committees set themselves. */
@UseCase(value = "settings.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadRuleBook {
    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<Rule<?>> rules;

    /** @param inForce null when no value holds on the day */
    public record Entry(Parameter parameter, Version inForce, List<RuleCard> rules, List<LocalValue> local) {}

    /** In the order of the files. */
    public List<Entry> on(Scope scope, LocalDate date) {
        List<RuleCard> cards = rules();
        Map<String, List<LocalValue>> local = local(scope).stream().collect(Collectors.groupingBy(LocalValue::key));
        return LawBook.shipped().parameters().stream()
                .map(p -> new Entry(
                        p,
                        p.on(date).orElse(null),
                        cards.stream()
                                .filter(c -> c.parameters().contains(p.key()))
                                .toList(),
                        local.getOrDefault(p.key(), List.of())))
                .toList();
    }

    public List<Instrument> instruments(Scope scope) {
        return List.copyOf(LawBook.shipped().instruments());
    }

    private List<RuleCard> rules() {
        return rules.stream()
                .map(rule -> RuleCard.of(rule.getClass()))
                .sorted(Comparator.comparing(RuleCard::name))
                .toList();
    }

    /** Of the caller's own units, the units below and the units above. Newest first. */
    private List<LocalValue> local(Scope scope) {
        Long[] above = scope.mandates().stream()
                .flatMap(m -> List.of(m.path().split("/")).stream())
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .distinct()
                .toArray(Long[]::new);
        return sql.list(
                Clause.of(
                                """
                                select l.*, p.display_name proposer, a.display_name approver, w.display_name withdrawer
                                from kernel.local_parameter l
                                left join kernel.account p on p.id = l.proposed_by
                                left join kernel.account a on a.id = l.approved_by
                                left join kernel.account w on w.id = l.withdrawn_by
                                where (l.unit_id = any (?) or""",
                                (Object) above)
                        .then(scope.within("l.path"))
                        .then(") order by l.proposed_at desc, l.id desc"),
                row -> new LocalValue(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("key"),
                        Sql.date(row, "valid_from"),
                        row.getString("value"),
                        new Citation(
                                row.getString("instrument"),
                                row.getString("article"),
                                "",
                                Mark.of(row.getString("mark")),
                                ""),
                        row.getString("note"),
                        row.getString("proposer"),
                        row.getLong("proposed_by") == scope.actor(),
                        Sql.instant(row, "proposed_at"),
                        row.getString("approver"),
                        Sql.instant(row, "approved_at"),
                        row.getString("withdrawer"),
                        Sql.instant(row, "withdrawn_at"),
                        row.getString("withdrawn_reason")));
    }
}
