package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Which dossiers of a list.
 *
 * @param state open, late, failed, committee, closed, all, or the code of a phase
 */
public record DossierFilter(String text, Long unitId, String state) {

    /** Steps that wait for the committee or its office. */
    private static final String[] OF_THE_COMMITTEE = Arrays.stream(Step.values())
            .filter(s -> !s.actor().permission().equals("dossier.keep") && s.kind() != Step.Kind.CANDIDATE)
            .map(Step::code)
            .toArray(String[]::new);

    public DossierFilter {
        text = text == null ? "" : text.strip();
        state = Said.nothing(state) ? "open" : state;
    }

    public boolean filters() {
        return !text.isEmpty() || unitId != null || !state.equals("open");
    }

    Clause condition(LocalDate today) {
        Clause condition = Clause.of("true");
        if (!text.isEmpty()) {
            condition = condition.and(Clause.holds("c.folded", VietnameseText.folded(text)));
        }
        if (unitId != null) {
            condition = condition.and(Clause.of("d.unit_id = ?", unitId));
        }
        Clause open = Clause.of("d.closed_on is null");
        return switch (state) {
            case "all" -> condition;
            case "closed" -> condition.and(Clause.of("d.closed_on is not null"));
            case "committee" -> condition.and(open).and(Clause.of("d.step = any (?)", (Object) OF_THE_COMMITTEE));
            case "late" -> condition.and(open).and(Clause.of("d.due_on < ?", today));
            case "failed" ->
                condition
                        .and(open)
                        .and(Clause.of(
                                "exists (select 1 from jsonb_each_text(d.progress) p where p.value = 'failed')"));
            default ->
                Arrays.stream(Step.Phase.values()).anyMatch(p -> p.code().equals(state))
                        ? condition.and(open).and(Clause.of("d.step = any (?)", (Object) steps(state)))
                        : condition.and(open);
        };
    }

    private static String[] steps(String phase) {
        return Arrays.stream(Step.values())
                .filter(s -> s.phase().code().equals(phase))
                .map(Step::code)
                .toArray(String[]::new);
    }
}
