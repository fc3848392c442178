package vn.dangvu.membership.register;

import java.util.Map;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterRefused;

/**
 * What may be corrected, and on what grounds. The birth date is locked: it is never adjusted to other papers, only what was
 * copied wrongly from the original file into the register may be put right. A new name needs the permit and the decision.
 */
final class CorrectionRules {
    private CorrectionRules() {}

    static void check(CorrectionDraft draft, Map<String, CorrectionItem> items) {
        if (items.isEmpty()) {
            throw new RegisterRefused("register.nothing-changes");
        }
        if (blank(draft.reason())) {
            throw new RegisterRefused("register.correction-reason");
        }
        if (blank(draft.basis())) {
            throw new RegisterRefused("register.correction-basis");
        }
        if (items.containsKey(Fact.BORN.name()) && (draft.from() != null || !draft.fromOriginal())) {
            throw new RegisterRefused("register.birth-date-locked");
        }
        if (items.containsKey(Fact.FULL_NAME.name()) && draft.from() != null && draft.basisOn() == null) {
            throw new RegisterRefused("register.name-needs-decision");
        }
        CorrectionItem name = items.get(Fact.FULL_NAME.name());
        if (name != null && Declaration.canonical(Fact.FULL_NAME, name.now()).isEmpty()) {
            throw new RegisterRefused("register.no-name");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
