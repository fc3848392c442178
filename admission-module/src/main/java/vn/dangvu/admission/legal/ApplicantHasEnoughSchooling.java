package vn.dangvu.admission.legal;

import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;
import vn.dangvu.kernel.legal.Severity;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;

/**
 * Lower secondary school or more, or what a committee above asks for; in areas of hardship primary school. Where no text about such areas
 * is known for the day, too little schooling warns.
 */
@Cited(
        instrument = "29-QĐ/TW",
        article = "1.2",
        mark = Mark.SECOND_HAND,
        source = "thuvienphapluat.vn",
        from = "2016-07-25",
        parameters = {"admission.education.min", "admission.education.min-hard-area"},
        usedIn = "admission")
class ApplicantHasEnoughSchooling implements Rule<Applicant> {
    private static final ClassLists CLASSES = new ClassLists();

    @Override
    public List<Finding> examine(Applicant facts, LawOn law) {
        Optional<Version> hard = facts.hardArea() ? law.find("admission.education.min-hard-area") : Optional.empty();
        Version asked = hard.orElseGet(() -> law.version("admission.education.min"));
        String level = code(String.valueOf(asked.value()));
        if (facts.generalLevel() == null) {
            return List.of(Finding.warning("admission.education-undeclared", asked.citation()));
        }
        int has = rank(facts.generalLevel());
        int needs = rank(level);
        if (has < 0 || needs < 0) {
            return List.of(Finding.warning(
                    "admission.education-not-comparable", asked.citation(), facts.generalLevel(), level));
        }
        if (has >= needs) {
            return List.of();
        }
        Severity severity = facts.hardArea() && hard.isEmpty() ? Severity.WARNING : Severity.ERROR;
        return List.of(new Finding("admission.education-below-" + level, severity, List.of(), asked.citation()));
    }

    /** A committee may have typed its own value in words: THPT. */
    private static String code(String written) {
        return CLASSES.code(ClassList.GENERAL_LEVEL, written).orElse(written);
    }

    /** The classes stand in rising order. */
    private static int rank(String level) {
        return CLASSES.items(ClassList.GENERAL_LEVEL).stream()
                .map(ClassLists.Item::code)
                .toList()
                .indexOf(level);
    }
}
