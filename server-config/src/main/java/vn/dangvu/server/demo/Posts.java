package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who held a post on a day, by name: for the chair of a meeting, its secretary, who signed. */
final class Posts {
    private static final List<Map<String, String>> ALL = DemoFile.rows("posts.tsv");

    private Posts() {}

    static String secretary(String unit, LocalDate day) {
        return holder(unit, "secretary", day);
    }

    static String deputy(String unit, LocalDate day) {
        return holder(unit, "deputy", day);
    }

    private static String holder(String unit, String position, LocalDate day) {
        return ALL.stream()
                .filter(row ->
                        row.get("unit").equals(unit) && row.get("position").equals(position))
                .filter(row ->
                        !day.isBefore(LocalDate.parse(row.get("from"))) && day.isBefore(LocalDate.parse(row.get("to"))))
                .findFirst()
                .orElseThrow()
                .get("member");
    }
}
