package vn.dangvu.membership.intake.paper;

import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;

/** Words: kept as written, and the class of the official tables beside them. */
final class WordsCheck {
    private static final Set<Field> PLAIN = Set.of(
            Field.BIRTH_REGISTERED,
            Field.HOME_TOWN,
            Field.PERMANENT_ADDRESS,
            Field.TEMPORARY_ADDRESS,
            Field.PHONE,
            Field.FAMILY_CLASS,
            Field.OCCUPATION,
            Field.GENERAL_EDUCATION,
            Field.PROFESSIONAL,
            Field.FOREIGN_LANGUAGE,
            Field.INFORMATICS);
    private static final Map<Field, ClassList> BESIDE = Map.of(
            Field.GENERAL_EDUCATION, ClassList.GENERAL_LEVEL,
            Field.PROFESSIONAL, ClassList.PROFESSIONAL_LEVEL,
            Field.OCCUPATION, ClassList.OCCUPATION_CLASS);
    private static final Map<Field, ClassList> INSTEAD = Map.of(
            Field.ETHNICITY, ClassList.ETHNICITY,
            Field.RELIGION, ClassList.RELIGION,
            Field.ACADEMIC_TITLE, ClassList.ACADEMIC_TITLE,
            Field.POLITICAL_THEORY, ClassList.POLITICAL_THEORY);
    private static final Map<String, String> AWAY = Map.of(
            "away", ".*(lam an xa|di lam xa|di xa).*",
            "exempt", ".*\\bmien\\b.*",
            "elsewhere", ".*(sinh hoat tam thoi|shd tam thoi|chuyen tam thoi|tam thoi di).*",
            "suspended", ".*dinh chi.*");
    private static final String LEFT = ".*(tu tran|da mat|chuyen di|chuyen shd di|khai tru|xoa ten|ra khoi dang).*";

    private final Findings f;
    private final ClassLists lists;

    WordsCheck(Findings findings, ClassLists lists) {
        this.f = findings;
        this.lists = lists;
    }

    void check() {
        PLAIN.forEach(field -> {
            f.keep(field.fact(), f.text(field));
            String written = f.cell(field).text();
            if (!written.isBlank() && !written.equals(f.text(field))) {
                f.add(Problem.normalised("text.spaces", field, written, f.text(field)));
            }
        });
        BESIDE.forEach((field, list) -> lists.code(list, f.text(field)).ifPresent(code -> f.keep(list.column(), code)));
        INSTEAD.forEach(this::classed);
        for (Field field : Set.of(Field.YOUTH_UNION, Field.RECRUITED, Field.ENLISTED, Field.DISCHARGED)) {
            DateCell.read(f, field).ifPresent(d -> f.keep(field.fact(), d));
        }
        note();
    }

    private void classed(Field field, ClassList list) {
        String written = f.text(field);
        if (written.isEmpty()) {
            return;
        }
        var code = lists.code(list, written);
        if (code.isEmpty() && (field == Field.ETHNICITY || field == Field.RELIGION)) {
            f.add(Problem.confirm("word.unknown", field, written));
        }
        code.filter(c -> lists.item(list, c)
                        .filter(i -> i.vi().equals(c) && !c.equals(written))
                        .isPresent())
                .ifPresent(c -> f.add(Problem.normalised("word.class", field, written, c)));
        f.keep(field.fact(), code.orElse(written));
    }

    /** A remark may say that the person is not simply present. */
    private void note() {
        String written = f.text(Field.NOTE);
        String folded = VietnameseText.folded(written);
        f.keep("note", written);
        if (folded.matches(LEFT)) {
            f.add(Problem.error("note.left", Field.NOTE, written));
            return;
        }
        AWAY.forEach((kind, pattern) -> {
            if (folded.matches(pattern)) {
                f.keep("circumstance", kind);
                f.keep("circumstance_detail", written.replaceAll("(?s)^.*?\\((.*)\\).*$", "$1"));
                f.add(Problem.confirm("note." + kind, Field.NOTE, written));
            }
        });
    }
}
