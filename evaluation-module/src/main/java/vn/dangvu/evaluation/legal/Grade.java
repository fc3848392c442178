package vn.dangvu.evaluation.legal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvu.kernel.legal.Finding;

/** What a part of a self-review or of a unit's report is given where nobody counts points (124-QĐ/TW, 2023; the papers of 21-HD/BTCTW, 2019). */
public enum Grade {
    EXCELLENT,
    GOOD,
    AVERAGE,
    POOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean atLeast(Grade least) {
        return compareTo(least) <= 0;
    }

    /** As the database keeps them: part and grade, in the order of the paper. */
    public static String[] written(Map<String, Grade> grades) {
        return grades.entrySet().stream()
                .map(e -> e.getKey() + ":" + e.getValue().code())
                .toArray(String[]::new);
    }

    public static Map<String, Grade> read(String[] written) {
        var grades = new LinkedHashMap<String, Grade>();
        Arrays.stream(written)
                .map(w -> w.split(":", 2))
                .forEach(w -> grades.put(w[0], valueOf(w[1].toUpperCase(Locale.ROOT))));
        return grades;
    }

    /** Parts that nobody asks for, and where the grades are the scale, parts that were left out. */
    public static List<Finding> mistakes(
            Map<String, Grade> grades, List<String> parts, Regime regime, boolean handedIn) {
        var found = new ArrayList<Finding>();
        if (!parts.containsAll(grades.keySet())) {
            found.add(Finding.error("evaluation.no-grades", regime.citation()));
        }
        long missing = parts.stream().filter(part -> !grades.containsKey(part)).count();
        if (handedIn && regime.byGrades() && missing > 0) {
            found.add(Finding.error("evaluation.grades-missing", regime.citation(), missing));
        }
        return found;
    }
}
