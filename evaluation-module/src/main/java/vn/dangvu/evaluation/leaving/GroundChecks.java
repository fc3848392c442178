package vn.dangvu.evaluation.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.time.Months;

/** Whether what is told of a ground reaches what the rules of the day ask for. Everything wrong at once. */
final class GroundChecks {
    private GroundChecks() {}

    static List<Finding> of(Chain chain, Ground ground, Map<String, String> evidence, LawOn law) {
        var wrong = new ArrayList<Finding>();
        if (!ground.belongsTo(chain)) {
            wrong.add(Finding.error("leaving.ground.wrong", null, ground));
            return wrong;
        }
        for (String item : ground.told()) {
            if (evidence.getOrDefault(item, "").isBlank()) {
                wrong.add(Finding.error("leaving.evidence.missing", null, "@leaving.evidence." + item));
            }
        }
        if (wrong.isEmpty()) {
            threshold(ground, evidence, law, wrong);
        }
        return wrong;
    }

    private static void threshold(Ground ground, Map<String, String> told, LawOn law, List<Finding> wrong) {
        switch (ground) {
            case ABSENT -> months("deletion.absent", told, law, wrong);
            case UNPAID -> months("deletion.unpaid", told, law, wrong);
            case NO_PROGRESS -> helped(told, law, wrong);
            case SHORTCOMING -> years(told, law, wrong);
            case DIED -> died(told, law, wrong);
            default -> {}
        }
    }

    private static void months(String key, Map<String, String> told, LawOn law, List<Finding> wrong) {
        String months = told.get("months").strip();
        if (!months.matches("\\d{1,2}")) {
            wrong.add(Finding.error("leaving.evidence.number", null, months));
        } else if (Integer.parseInt(months) < law.number(key)) {
            wrong.add(Finding.error("leaving.ground.months", law.citation(key), months, law.number(key)));
        }
    }

    private static void helped(Map<String, String> told, LawOn law, List<Finding> wrong) {
        LocalDate since = day(told.get("helped_since"), wrong);
        if (since != null) {
            LocalDate from = Months.after(since, law.number("deletion.no-progress"));
            if (law.date().isBefore(from)) {
                wrong.add(Finding.error("leaving.ground.help", law.citation("deletion.no-progress"), since, from));
            }
        }
    }

    private static void years(Map<String, String> told, LawOn law, List<Finding> wrong) {
        String first = told.get("first_year").strip();
        String last = told.get("last_year").strip();
        if (!first.matches("\\d{4}") || !last.matches("\\d{4}")) {
            wrong.add(Finding.error("leaving.evidence.number", null, first + ", " + last));
        } else if (Integer.parseInt(last) - Integer.parseInt(first) + 1 < law.number("leaving.two-years")) {
            wrong.add(Finding.error("leaving.ground.years", law.citation("leaving.two-years"), first, last));
        }
    }

    private static void died(Map<String, String> told, LawOn law, List<Finding> wrong) {
        LocalDate on = day(told.get("died_on"), wrong);
        if (on != null && on.isAfter(law.date())) {
            wrong.add(Finding.error("leaving.in-future", null, on));
        }
    }

    private static LocalDate day(String text, List<Finding> wrong) {
        LocalDate day = Days.read(text);
        if (day == null) {
            wrong.add(Finding.error("leaving.evidence.day", null, text));
        }
        return day;
    }
}
