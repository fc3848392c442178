package vn.dangvu.web.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.evaluation.legal.Grade;

/** The grades of the parts of a paper as they are chosen; empty for none. */
public class GradeFields {
    private final Map<String, String> chosen = new LinkedHashMap<>();

    public void fill(Map<String, Grade> grades) {
        grades.forEach((part, grade) -> chosen.put(part, grade.name()));
    }

    public Map<String, Grade> grades() {
        var grades = new LinkedHashMap<String, Grade>();
        chosen.forEach((part, grade) -> {
            if (grade != null && !grade.isBlank()) {
                grades.put(part, Grade.valueOf(grade));
            }
        });
        return grades;
    }

    /** By part; the page writes here. */
    public Map<String, String> getChosen() {
        return chosen;
    }
}
