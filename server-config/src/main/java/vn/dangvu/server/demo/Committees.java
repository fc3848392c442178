package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Terms, who held which post in them, and which branch each member of the standing committee follows. */
final class Committees {
    private static final String TERM = "id, unit_id, name, valid_from, valid_to, recorded_at, recorded_by";
    private static final String POST =
            "id, unit_id, term_id, member_id, position, how, duty, valid_from, valid_to," + " recorded_at, recorded_by";
    private static final String ASSIGNMENT = "id, member_id, unit_id, valid_from, valid_to, recorded_at, recorded_by";
    private static final LocalDate LATER = Biography.LAST_DAY;

    private final Writer writer;
    private final Tree tree;
    private final Register register;
    private final Map<String, Long> terms = new HashMap<>();

    Committees(Writer writer, Tree tree, Register register) {
        this.writer = writer;
        this.tree = tree;
        this.register = register;
    }

    void write() {
        for (Map<String, String> row : DemoFile.rows("posts.tsv")) {
            if (row.get("position").equals("assigned")) {
                assignment(row);
            } else {
                post(row, term(row));
            }
        }
    }

    private long term(Map<String, String> row) {
        String key = row.get("unit") + row.get("term");
        return terms.computeIfAbsent(key, k -> {
            long id = writer.id();
            LocalDate from = from(row);
            writer.into("committee_term", TERM)
                    .add(
                            id,
                            tree.id(row.get("unit")),
                            row.get("term"),
                            from,
                            to(row),
                            Writer.learned(from),
                            writer.clerk());
            return id;
        });
    }

    private void post(Map<String, String> row, long term) {
        String duty = row.get("duty");
        writer.into("position_held", POST)
                .add(
                        writer.id(),
                        tree.id(row.get("unit")),
                        term,
                        register.id(row.get("member")),
                        row.get("position"),
                        "elected",
                        duty.isEmpty() ? null : duty,
                        from(row),
                        still(row),
                        Writer.learned(from(row)),
                        writer.clerk());
    }

    private void assignment(Map<String, String> row) {
        writer.into("branch_assignment", ASSIGNMENT)
                .add(
                        writer.id(),
                        register.id(row.get("member")),
                        tree.id(row.get("unit")),
                        from(row),
                        still(row),
                        Writer.learned(from(row)),
                        writer.clerk());
    }

    private static LocalDate from(Map<String, String> row) {
        return LocalDate.parse(row.get("from"));
    }

    private static LocalDate to(Map<String, String> row) {
        return LocalDate.parse(row.get("to"));
    }

    /** A post of the running term is open until somebody ends it. */
    private static Object still(Map<String, String> row) {
        return to(row).isAfter(LATER) ? Writer.FOREVER : to(row);
    }
}
