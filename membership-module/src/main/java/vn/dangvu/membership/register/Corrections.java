package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.BulkInsert;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;

/** Proposals of corrections as they are kept. */
@ApplicationScoped
class Corrections {
    private static final Set<Fact> JOINING = EnumSet.of(Fact.BORN, Fact.DECIDED, Fact.ADMITTED, Fact.RECOGNISED);
    private static final List<String> ITEM = List.of("correction_id::bigint", "field", "old_value", "new_value");

    /** Who proposed what for whom, as far as settling it must know. */
    record Proposal(
            long id,
            long memberId,
            LocalDate from,
            long proposedBy,
            Long proposerMember,
            String basis,
            boolean fromOriginal,
            String outcome) {}

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private Facts facts;

    /** What the draft changes against what is recorded today. */
    Map<String, CorrectionItem> changes(CorrectionDraft draft, LocalDate today) {
        Declaration recorded = facts.on(draft.memberId(), today).orElse(Declaration.EMPTY);
        Map<String, String> numbers = numbers(draft.memberId());
        var items = new LinkedHashMap<String, CorrectionItem>();
        draft.now().forEach((field, typed) -> {
            Optional<Fact> fact = fact(field);
            String old = fact.isPresent()
                    ? recorded.text(fact.get())
                    : numbers.get(IdentifierKind.of(field).code());
            String now =
                    fact.map(f -> Declaration.canonical(f, typed)).orElseGet(() -> typed == null ? "" : typed.strip());
            if (!Objects.equals(Objects.requireNonNullElse(old, ""), now)) {
                items.put(field, new CorrectionItem(field, old, now.isEmpty() ? null : now));
            }
        });
        return items;
    }

    /** What the rules would find in the file with these changes in it; only what the changes touch. */
    List<Finding> outlook(long member, Collection<CorrectionItem> items, LocalDate from, LocalDate today) {
        var changed = new EnumMap<Fact, String>(Fact.class);
        Map<String, String> numbers = numbers(member);
        items.forEach(i -> fact(i.field())
                .ifPresentOrElse(
                        f -> changed.put(f, i.now()),
                        () -> numbers.put(
                                IdentifierKind.of(i.field()).code(),
                                i.now() == null ? null : Numbers.canonical(IdentifierKind.of(i.field()), i.now()))));
        Declaration then = facts.on(member, today).orElse(Declaration.EMPTY).with(changed);
        var findings = new ArrayList<Finding>();
        if (changed.keySet().stream().anyMatch(JOINING::contains)) {
            findings.addAll(FileJudgement.joining(then));
        }
        boolean numbered = changed.containsKey(Fact.SEX) || changed.containsKey(Fact.BORN);
        if (numbered || items.stream().anyMatch(i -> fact(i.field()).isEmpty())) {
            findings.addAll(new HeldNumbers(
                            numbers.get(IdentifierKind.CITIZEN.code()), numbers.get(IdentifierKind.CARD.code()), from)
                    .against(then, today));
        }
        return findings;
    }

    static Optional<Fact> fact(String field) {
        return Arrays.stream(Fact.values()).filter(f -> f.name().equals(field)).findFirst();
    }

    Map<String, String> numbers(long member) {
        var numbers = new LinkedHashMap<String, String>();
        sql.list(
                        Clause.of(
                                "select kind, value from membership.identifier where member_id = ? and superseded_at = 'infinity'"
                                        + " and valid_to = 'infinity'",
                                member),
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(n -> numbers.put(n.getKey(), n.getValue()));
        return numbers;
    }

    long save(Scope scope, CorrectionDraft draft, Map<String, CorrectionItem> items) {
        long id = ids.take(1).get(0);
        sql.update(Clause.of(
                """
                insert into membership.correction (id, member_id, kind, valid_from, reason, basis, basis_on, from_original,
                    document_id, proposed_by, proposer_name, proposer_member)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                draft.memberId(),
                draft.from() == null ? "error" : "change",
                orNull(draft.from(), Types.DATE),
                draft.reason().strip(),
                draft.basis().strip(),
                orNull(draft.basisOn(), Types.DATE),
                draft.fromOriginal(),
                orNull(draft.documentId(), Types.BIGINT),
                scope.actor(),
                scope.caller().name(),
                orNull(scope.caller().memberId(), Types.BIGINT)));
        var rows = new BulkInsert("membership.correction_item", ITEM);
        items.values().forEach(i -> rows.add(id, i.field(), i.old(), i.now()));
        rows.write(sql);
        return id;
    }

    /** The rules by which it was last examined: when it was proposed, then when it was approved. */
    void keep(long id, AppliedRules rules) {
        sql.update(Clause.of("update membership.correction set rules = ?::jsonb where id = ?", rules.toJson(), id));
    }

    private static Object orNull(Object value, int type) {
        return value == null ? new Sql.Null(type) : value;
    }

    /** The proposal, held until the end of the transaction. */
    Optional<Proposal> take(long id) {
        return sql.first(
                Clause.of("select * from membership.correction where id = ? for update", id), Corrections::proposal);
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getLong("member_id"),
                Sql.date(row, "valid_from"),
                row.getLong("proposed_by"),
                Sql.id(row, "proposer_member"),
                row.getString("basis"),
                row.getBoolean("from_original"),
                row.getString("outcome"));
    }

    List<CorrectionItem> items(long id) {
        return sql.list(
                Clause.of(
                        "select field, old_value, new_value from membership.correction_item where correction_id = ? order by field",
                        id),
                row -> new CorrectionItem(row.getString(1), row.getString(2), row.getString(3)));
    }

    void settle(Scope scope, long id, String outcome, String answer) {
        sql.update(Clause.of(
                "update membership.correction set outcome = ?, answer = ?, settled_at = now(), settled_by = ?, settler_name = ?"
                        + " where id = ?",
                outcome,
                orNull(answer, Types.VARCHAR),
                scope.actor(),
                scope.caller().name(),
                id));
    }
}
