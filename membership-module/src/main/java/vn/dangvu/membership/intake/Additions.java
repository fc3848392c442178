package vn.dangvu.membership.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.register.RegisterIntake.Known;

/**
 * What a row says beyond the register: facts and numbers not known there, and facts it tells differently. A blank in the row
 * says nothing. The day of recognition is never added unasked: it would make somebody an official member.
 *
 * @param facts to be written: not known before, or taken over the register's word
 * @param differences told differently and not taken over
 */
record Additions(Map<Fact, String> facts, Map<IdentifierKind, String> numbers, Map<Fact, String> differences) {

    /** A class goes with the words it was found by. */
    private static final Map<Fact, Fact> DERIVED = Map.of(
            Fact.GENERAL_LEVEL, Fact.GENERAL_EDUCATION,
            Fact.PROFESSIONAL_LEVEL, Fact.PROFESSIONAL,
            Fact.OCCUPATION_CLASS, Fact.OCCUPATION);

    static Additions of(Map<String, String> draft, Known person, Set<String> taken) {
        Declaration known = person.facts();
        var facts = new EnumMap<Fact, String>(Fact.class);
        var differences = new LinkedHashMap<Fact, String>();
        for (Fact fact : Fact.values()) {
            String said = draft.get(key(fact));
            if (said == null || known.has(fact) && same(said, known.text(fact))) {
                continue;
            }
            Fact asked = DERIVED.getOrDefault(fact, fact);
            boolean takes = taken.contains(asked.name());
            boolean blank = !known.has(asked) && fact != Fact.RECOGNISED;
            if (takes || blank) {
                facts.put(fact, said);
            } else if (fact == asked) {
                differences.put(fact, said);
            }
        }
        var numbers = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        RegisterComparison.numbers(draft).forEach((kind, value) -> {
            if (!person.numbers().containsKey(kind) && !person.bore(kind, value)) {
                numbers.put(kind, value);
            }
        });
        return new Additions(facts, numbers, differences);
    }

    static String key(Fact fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }

    private static boolean same(String one, String other) {
        return VietnameseText.lowered(one).equals(VietnameseText.lowered(other));
    }

    boolean isEmpty() {
        return facts.isEmpty() && numbers.isEmpty();
    }

    /** Whether anything of this field would be written. */
    boolean concerns(Field field) {
        return facts.keySet().stream().anyMatch(f -> key(f).equals(field.fact()))
                || numbers.keySet().stream().anyMatch(k -> k.code().equals(field.key()));
    }
}
