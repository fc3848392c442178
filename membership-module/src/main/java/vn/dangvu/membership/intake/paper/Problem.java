package vn.dangvu.membership.intake.paper;

import java.util.List;
import java.util.Map;

/**
 * One finding about one row.
 *
 * @param kind key of its sentence: what is wrong and what to do
 * @param column where it stands, from 0; -1 when it is about the row
 * @param values for the sentence
 * @param proposal what to write instead, by field; empty when nothing can be derived. For a {@link Severity#CONFIRM} an
 *     empty proposal means: take it as it is
 * @param sure whether the proposal may be taken without looking at the paper file
 */
public record Problem(
        Severity severity,
        String kind,
        Field field,
        int column,
        List<String> values,
        Map<Field, String> proposal,
        boolean sure) {

    static Problem error(String kind, Field field, String... values) {
        return new Problem(Severity.ERROR, kind, field, -1, List.of(values), Map.of(), false);
    }

    static Problem confirm(String kind, Field field, String... values) {
        return new Problem(Severity.CONFIRM, kind, field, -1, List.of(values), Map.of(), true);
    }

    static Problem normalised(String kind, Field field, String... values) {
        return new Problem(Severity.NORMALISED, kind, field, -1, List.of(values), Map.of(), true);
    }

    Problem propose(Field where, String value, boolean certain) {
        return new Problem(severity, kind, field, column, values, Map.of(where, value), certain);
    }

    Problem propose(Map<Field, String> changes, boolean certain) {
        return new Problem(severity, kind, field, column, values, Map.copyOf(changes), certain);
    }

    Problem at(int where) {
        return new Problem(severity, kind, field, where, values, proposal, sure);
    }
}
