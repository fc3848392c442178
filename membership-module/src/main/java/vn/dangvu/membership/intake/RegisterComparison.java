package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.RowCheck;
import vn.dangvu.membership.intake.paper.Severity;
import vn.dangvu.membership.register.RegisterIntake;
import vn.dangvu.membership.register.RegisterIntake.Asked;
import vn.dangvu.membership.register.RegisterIntake.Known;
import vn.dangvu.membership.register.RegisterIntake.Person;

/**
 * Holds rows against the register. A number tells who somebody is; a name with a birth date only suggests it. What the
 * register does not know yet may be added; what it says otherwise is kept unless somebody takes the row's word.
 */
@ApplicationScoped
class RegisterComparison {
    @Inject
    private RegisterIntake register;

    /** What the register knows, findable as rows ask for it. */
    private record Answers(
            Map<String, List<Known>> byNumber,
            Map<String, List<Known>> byPerson,
            Set<Asked> held,
            Map<Long, Long> series) {

        /** File numbers are unique in the series of one committee, the others everywhere. */
        Long series(ExaminedRow row, IdentifierKind kind) {
            return kind == IdentifierKind.FILE && row.unit != null ? series.get(row.unit.id()) : null;
        }
    }

    void compare(Scope scope, List<ExaminedRow> rows) {
        Answers answers = ask(scope, rows);
        rows.forEach(row -> compare(row, answers));
    }

    private Answers ask(Scope scope, List<ExaminedRow> rows) {
        Set<Asked> numbers = new LinkedHashSet<>();
        Set<Person> people = new LinkedHashSet<>();
        for (ExaminedRow row : rows) {
            numbers(row).forEach((kind, number) -> numbers.add(new Asked(kind, number, null)));
            if (row.person() != null) {
                people.add(new Person(row.folded(), row.bornOn()));
            }
        }
        List<Known> known =
                register.known(scope, numbers.stream().map(Asked::number).toList(), people);
        var byNumber = new HashMap<String, List<Known>>();
        var byPerson = new HashMap<String, List<Known>>();
        for (Known k : known) {
            k.numbers().forEach((kind, number) -> byNumber.computeIfAbsent(kind + number, n -> new ArrayList<>())
                    .add(k));
            k.former().forEach(a -> byNumber.computeIfAbsent(a.kind() + a.number(), n -> new ArrayList<>())
                    .add(k));
            k.facts().date(Fact.BORN).ifPresent(born -> byPerson.computeIfAbsent(
                            VietnameseText.folded(k.facts().fullName()) + "|" + born.day(), n -> new ArrayList<>())
                    .add(k));
        }
        return new Answers(
                byNumber, byPerson, numbers.isEmpty() ? Set.of() : register.held(numbers), series(rows, numbers));
    }

    private Map<Long, Long> series(List<ExaminedRow> rows, Set<Asked> numbers) {
        return numbers.stream().noneMatch(n -> n.kind() == IdentifierKind.FILE)
                ? Map.of()
                : register.series(rows.stream()
                        .filter(r -> r.unit != null)
                        .map(r -> r.unit.id())
                        .collect(Collectors.toSet()));
    }

    static Map<IdentifierKind, String> numbers(ExaminedRow row) {
        return numbers(row.draft);
    }

    static Map<IdentifierKind, String> numbers(Map<String, String> draft) {
        var numbers = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            if (draft.containsKey(kind.code())) {
                numbers.put(kind, draft.get(kind.code()));
            }
        }
        return numbers;
    }

    private void compare(ExaminedRow row, Answers answers) {
        Set<Known> holders = new HashSet<>();
        numbers(row).forEach((kind, number) -> {
            Long series = answers.series(row, kind);
            List<Known> all = answers.byNumber.getOrDefault(kind + number, List.of());
            List<Known> found = all.stream()
                    .filter(k -> series == null || series.equals(k.series()))
                    .toList();
            holders.addAll(found);
            if (found.isEmpty()
                    && kind != IdentifierKind.OLD_IDENTITY
                    && answers.held.contains(new Asked(kind, number, series))) {
                row.findings.add(RowFinding.about(null, Severity.ERROR, "register.number-held", field(kind), number));
            } else if (found.size() < all.size()) {
                otherSeries(row, all.get(0), field(kind), number);
            }
        });
        if (holders.size() > 1) {
            row.findings.add(RowFinding.about(
                    null, Severity.ERROR, "register.two-people", Field.CITIZEN, String.join(", ", names(holders))));
        } else if (holders.size() == 1) {
            byNumber(row, holders.iterator().next());
        } else if (row.person() != null) {
            byName(row, answers.byPerson.getOrDefault(row.person(), List.of()));
        }
    }

    /** Two committees have used the same figures: told, and taken once somebody has said yes. */
    private static void otherSeries(ExaminedRow row, Known holder, Field field, String number) {
        RowFinding told = RowFinding.about(
                holder.memberId(),
                Severity.CONFIRM,
                "register.number-other-series",
                field,
                number,
                holder.facts().fullName(),
                holder.unitName());
        if (!row.stored.confirmed().contains(RowCheck.key(told.problem()))) {
            row.findings.add(told);
        }
    }

    private static List<String> names(Collection<Known> people) {
        return people.stream().map(k -> k.facts().fullName()).toList();
    }

    private void byNumber(ExaminedRow row, Known known) {
        boolean sameName = VietnameseText.folded(known.facts().fullName()).equals(row.folded());
        boolean sameBirth = known.facts().text(Fact.BORN) != null
                && known.facts().text(Fact.BORN).equals(row.draft.get("born"));
        if (!sameName && !sameBirth) {
            row.findings.add(RowFinding.about(
                    known.memberId(),
                    Severity.ERROR,
                    "register.other-person",
                    Field.FULL_NAME,
                    known.facts().fullName(),
                    known.unitName()));
            return;
        }
        isKnown(row, known);
    }

    /** The same name and birth date without a number in common: the same branch settles it, else somebody must say. */
    private void byName(ExaminedRow row, List<Known> namesakes) {
        for (Known known : namesakes) {
            if (row.stored.confirmed().contains("same:" + known.memberId())) {
                isKnown(row, known);
                return;
            }
            boolean contradicts = numbers(row).entrySet().stream()
                    .anyMatch(n -> known.numbers().containsKey(n.getKey()) && n.getKey() == IdentifierKind.CITIZEN);
            boolean settled = contradicts || row.stored.confirmed().contains("other:" + known.memberId());
            if (!settled
                    && row.unit != null
                    && row.unit.id() == known.unitId()
                    && numbers(row).isEmpty()) {
                isKnown(row, known);
                return;
            }
            if (!settled) {
                row.findings.add(RowFinding.about(
                        known.memberId(),
                        Severity.ERROR,
                        "register.namesake",
                        Field.FULL_NAME,
                        known.facts().fullName(),
                        known.unitName()));
            }
        }
    }

    private void isKnown(ExaminedRow row, Known known) {
        row.memberId = known.memberId();
        if (row.unit != null && row.unit.id() != known.unitId()) {
            row.findings.add(RowFinding.about(
                    known.memberId(), Severity.ERROR, "register.other-unit", Field.UNIT, known.unitName()));
            return;
        }
        Additions additions = Additions.of(row.draft, known, row.stored.taken());
        row.nothingNew = additions.isEmpty();
        row.findings.removeIf(f -> f.problem().severity() == Severity.CONFIRM
                && !additions.concerns(f.problem().field()));
        additions.differences().forEach((fact, value) -> {
            String key = "register.differs." + fact.name();
            if (!row.stored.confirmed().contains(key)) {
                row.findings.add(RowFinding.about(
                        known.memberId(),
                        Severity.CONFIRM,
                        "register.differs",
                        fieldOf(fact),
                        fact.name(),
                        known.facts().text(fact),
                        value));
            }
        });
    }

    private static Field fieldOf(Fact fact) {
        return Field.of(fact.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .orElse(Field.NOTE);
    }

    private static Field field(IdentifierKind kind) {
        return switch (kind) {
            case CARD -> Field.CARD;
            case CITIZEN -> Field.CITIZEN;
            case OLD_IDENTITY -> Field.OLD_IDENTITY;
            case FILE -> Field.FILE_NUMBER;
        };
    }
}
