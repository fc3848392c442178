package vn.dangvu.membership.roll;

import java.util.stream.Collectors;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;

/** Conditions on the columns that hold classes of the official tables. */
final class Classes {
    private static final ClassLists LISTS = new ClassLists();
    private static final String KINH = "Kinh";

    private Classes() {}

    static Clause condition(Criterion criterion, String value) {
        ClassList list = ClassList.valueOf(criterion.name());
        String column = "f." + list.column();
        return switch (value) {
            case "*" -> Clause.of(counted(list, column));
            case "-" -> Clause.of("(" + column + " is null or " + column + " not in (" + codes(list) + "))");
            default -> Clause.of(column + " = ?", value);
        };
    }

    /** Every class that says something: any ethnic group but Kinh, any religion, any training. */
    private static String counted(ClassList list, String column) {
        return column + " in ("
                + LISTS.items(list).stream()
                        .filter(i -> !i.none() && !i.code().equals(KINH))
                        .map(i -> quoted(i.code()))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String codes(ClassList list) {
        return LISTS.items(list).stream().map(i -> quoted(i.code())).collect(Collectors.joining(", "));
    }

    private static String quoted(String code) {
        return "'" + code.replace("'", "''") + "'";
    }
}
