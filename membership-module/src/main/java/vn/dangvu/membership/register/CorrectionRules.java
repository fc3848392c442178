package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.legal.BirthDateChange;
import vn.dangvu.membership.legal.CardNumber;
import vn.dangvu.membership.legal.CitizenNumber;
import vn.dangvu.membership.legal.MemberChecks;

/**
 * What may be corrected, and on what grounds. The birth date is locked: it is never adjusted to other papers, only what was
 * copied wrongly from the original file into the register may be put right. A new name needs the permit and the decision.
 */
final class CorrectionRules {
    private CorrectionRules() {}

    static void check(CorrectionDraft draft, Map<String, CorrectionItem> items, LawOn law) {
        if (items.isEmpty()) {
            throw new RegisterRefused("register.nothing-changes");
        }
        mustBeGrounded(draft);
        birthDate(items.get(Fact.BORN.name()), draft.from(), draft.fromOriginal(), law);
        if (items.containsKey(Fact.FULL_NAME.name()) && draft.from() != null && draft.basisOn() == null) {
            throw new RegisterRefused("register.name-needs-decision");
        }
        numbers(items, law.date());
        CorrectionItem name = items.get(Fact.FULL_NAME.name());
        if (name != null && Declaration.canonical(Fact.FULL_NAME, name.now()).isEmpty()) {
            throw new RegisterRefused("register.no-name");
        }
    }

    /** A number with too few figures was mistyped. */
    private static void numbers(Map<String, CorrectionItem> items, LocalDate on) {
        var findings = new ArrayList<Finding>();
        CorrectionItem citizen = items.get(IdentifierKind.CITIZEN.code());
        if (citizen != null && citizen.now() != null) {
            findings.addAll(MemberChecks.citizenNumber(
                    new CitizenNumber(Numbers.canonical(IdentifierKind.CITIZEN, citizen.now()), null, null), on));
        }
        CorrectionItem card = items.get(IdentifierKind.CARD.code());
        if (card != null && card.now() != null) {
            findings.addAll(MemberChecks.cardNumber(
                    new CardNumber(Numbers.canonical(IdentifierKind.CARD, card.now()), null, null), on));
        }
        findings.removeIf(f -> !f.blocks());
        if (!findings.isEmpty()) {
            throw new RegisterRefused(findings);
        }
    }

    static void mustBeGrounded(CorrectionDraft draft) {
        if (blank(draft.reason())) {
            throw new RegisterRefused("register.correction-reason");
        }
        if (blank(draft.basis())) {
            throw new RegisterRefused("register.correction-basis");
        }
    }

    /** Copying it right from the original file is no adjustment; any other paper is. */
    static void birthDate(CorrectionItem born, LocalDate from, boolean fromOriginal, LawOn law) {
        if (born != null) {
            boolean copied = from == null && fromOriginal;
            List<Finding> findings =
                    MemberChecks.birthDate(new BirthDateChange(date(born.old()), date(born.now()), copied), law);
            if (findings.stream().anyMatch(Finding::blocks)) {
                throw new RegisterRefused(findings);
            }
        }
    }

    private static PartialDate date(String written) {
        return PartialDate.read(written).date().orElse(null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
