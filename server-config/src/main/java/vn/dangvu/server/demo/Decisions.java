package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers decisions in the order in which they were signed: first everything is announced, then numbered, then looked up. */
final class Decisions {
    /** The ward decides from this day; before it, the committee of the city above it. */
    static final LocalDate WARD_DECIDES = LocalDate.of(2025, 7, 1);

    private static final String COLUMNS = "id, number, signed_on, body, title, path, recorded_at, recorded_by";

    record Decision(long id, String number, LocalDate signed) {}

    private record Act(String key, LocalDate signed, String title) {}

    private final List<Act> announced = new ArrayList<>();
    private final Map<String, Decision> numbered = new HashMap<>();

    void announce(String key, LocalDate signed, String title) {
        announced.add(new Act(key, signed, title));
    }

    void number(Writer writer, String wardPath) {
        var counters = new TreeMap<String, Integer>();
        announced.sort(Comparator.comparing(Act::signed).thenComparing(Act::key));
        for (Act act : announced) {
            boolean ward = !act.signed().isBefore(WARD_DECIDES);
            String series = (ward ? "-QĐ/ĐU" : "-QĐ/ThU") + " " + act.signed().getYear();
            int count = counters.merge(series, ward ? 1 : 3, Integer::sum);
            String number = count + series.substring(0, series.indexOf(' '));
            var decision = new Decision(writer.id(), number, act.signed());
            numbered.put(act.key(), decision);
            writer.into("decision", COLUMNS)
                    .add(
                            decision.id(),
                            number,
                            act.signed(),
                            body(act.signed()),
                            act.title(),
                            wardPath,
                            Writer.learned(act.signed()),
                            writer.clerk());
        }
    }

    /** Who decided on a day. */
    static String body(LocalDate day) {
        return day.isBefore(WARD_DECIDES) ? "Ban Thường vụ Thành ủy Phúc Yên" : "Ban Thường vụ Đảng ủy phường Nam Viêm";
    }

    /** Null when nothing was announced under this key: the paper is older than the register. */
    Decision of(String key) {
        return numbered.get(key);
    }

    Long id(String key) {
        Decision decision = of(key);
        return decision == null ? null : decision.id();
    }
}
