package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one sheet is to be read.
 *
 * @param titles the texts above the heading: where the sheet says whose list it is
 * @param headerFirst first row of the heading, 0 when none was found; the data begin below {@code headerLast}
 * @param labels the heading of each column, both rows joined
 * @param columns what each column holds; columns that are not read are absent
 * @param asOf the day the list speaks of, null when it does not say
 */
public record SheetLayout(
        int position,
        String name,
        boolean hidden,
        List<String> titles,
        int headerFirst,
        int headerLast,
        List<String> labels,
        Map<Integer, Field> columns,
        LocalDate asOf) {

    public boolean readable() {
        return headerFirst > 0 && (has(Field.FULL_NAME) || has(Field.FAMILY_NAME) && has(Field.GIVEN_NAME));
    }

    public boolean has(Field field) {
        return columns.containsValue(field);
    }

    public Optional<Integer> column(Field field) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == field)
                .map(Map.Entry::getKey)
                .min(Integer::compare);
    }

    public SheetLayout with(Map<Integer, Field> chosen) {
        return new SheetLayout(
                position, name, hidden, titles, headerFirst, headerLast, labels, Map.copyOf(chosen), asOf);
    }

    /** The same headings in the same order: a mapping once chosen fits again. */
    public String fingerprint() {
        return String.join("|", labels.stream().map(ColumnWords::key).toList());
    }
}
