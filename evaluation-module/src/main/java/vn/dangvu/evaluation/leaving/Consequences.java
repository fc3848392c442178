package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.Months;

/** What a decision brings with it, by the rules of the day: whether and when one may come back, badge and card, the rating of the year. */
@ApplicationScoped
class Consequences {
    private static final String WAIT = "readmission.wait";
    private static final String NEVER = "readmission.never";

    @Inject
    private Law law;

    List<Finding> of(CaseFile file, LocalDate on) {
        return of(file.chain(), file.ground(), on);
    }

    List<Finding> of(Chain chain, Ground ground, LocalDate on) {
        LawOn rules = law.asOf(on);
        var told = new ArrayList<Finding>();
        switch (chain) {
            case DELETION, EXPULSION, RESIGNATION -> {
                comeback(ground, on, rules, told);
                told.add(Finding.warning("leaving.consequence.badge", null));
                told.add(Finding.warning("leaving.consequence.seniority", null));
            }
            case DISCIPLINE -> told.add(Finding.warning("leaving.consequence.rating", null, on.getYear()));
            case DEATH -> told.add(Finding.note("leaving.consequence.death", null));
        }
        return told;
    }

    /** Whoever left by himself does not come back; a special hardship of the family is looked at (294-QĐ/TW, 3.5). */
    private static void comeback(Ground ground, LocalDate on, LawOn rules, List<Finding> told) {
        String bar = ground == Ground.WISH ? "own-wish" : ground == Ground.SENTENCE ? "serious-crime" : null;
        if (bar != null
                && rules.hasKey(NEVER)
                && rules.knows(NEVER)
                && rules.texts(NEVER).contains(bar)) {
            told.add(Finding.warning("leaving.consequence.never", rules.citation(NEVER), "@leaving.bar." + bar));
        } else if (rules.hasKey(WAIT) && rules.knows(WAIT)) {
            LocalDate from = Months.after(on, rules.number(WAIT));
            told.add(Finding.warning("leaving.consequence.wait", rules.citation(WAIT), from));
            if (ground == Ground.ABSENT) {
                told.add(Finding.warning("leaving.consequence.abandoned", rules.citation(WAIT)));
            }
        }
    }
}
