package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of {@code people.tsv}: an invented person with everything that happened to the membership since 2015. */
record Person(
        String name,
        String sex,
        LocalDate born,
        String precision,
        Map<String, String> words,
        LocalDate admitted,
        LocalDate recognised,
        String card,
        String citizen,
        String quality,
        List<Event> events,
        List<Circumstance> circumstances,
        LocalDate firstDecided,
        LocalDate leftBefore) {

    /** The register opens with everybody who is a member on this day. */
    static final LocalDate OPENING = LocalDate.of(2014, 12, 31);

    /** @param unit where the person is from then on, empty when gone; {@code place} the other Party organisation */
    record Event(String kind, String unit, LocalDate on, String place) {
        boolean arrival() {
            return !unit.isEmpty();
        }
    }

    /** @param expected an announced end that has not come */
    record Circumstance(String kind, LocalDate from, LocalDate to, LocalDate expected, String detail) {}

    /** A time in the list of one unit. {@code to}, {@code left} and {@code leftTo} are null while it lasts. */
    record Stay(
            String unit, LocalDate from, String arrived, String arrivedFrom, LocalDate to, String left, String leftTo) {
        boolean guest() {
            return arrived.equals("guest");
        }
    }

    static List<Person> all() {
        return DemoFile.rows("people.tsv").stream().map(Person::of).toList();
    }

    private static Person of(Map<String, String> row) {
        return new Person(
                row.get("name"),
                row.get("sex"),
                date(row.get("born")),
                row.get("precision"),
                row,
                date(row.get("admitted")),
                date(row.get("recognised")),
                row.get("card"),
                row.get("citizen"),
                row.get("quality"),
                parts(row.get("events")).stream().map(Person::event).toList(),
                parts(row.get("circumstances")).stream()
                        .map(Person::circumstance)
                        .toList(),
                date(row.get("first")),
                date(row.get("left")));
    }

    private static List<String> parts(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.split("; "));
    }

    /** {@code opening tan-minh}, {@code transfer-in tan-minh 2021-06-21 Đảng bộ …}, {@code death 2026-03-01}. */
    private static Event event(String text) {
        String[] words = text.split(" ", 4);
        if (words.length == 2 && words[0].equals("opening")) {
            return new Event("opening", words[1], OPENING, null);
        }
        if (Character.isDigit(words[1].charAt(0))) {
            String[] gone = text.split(" ", 3);
            return new Event(gone[0], "", date(gone[1]), gone.length > 2 ? gone[2] : null);
        }
        return new Event(words[0], words[1], date(words[2]), words.length > 3 ? words[3] : null);
    }

    /** {@code away 2026-07-01 exp:2027-06-30 Bình Dương}, {@code interrupted 2009-06-01 2009-09-01 …}. */
    private static Circumstance circumstance(String text) {
        String[] words = text.split(" ", 4);
        String end = words.length > 2 ? words[2] : "";
        boolean announced = end.startsWith("exp:");
        return new Circumstance(
                words[0],
                date(words[1]),
                announced || end.isEmpty() ? null : date(end),
                announced ? date(end.substring(4)) : null,
                words.length > 3 ? words[3] : null);
    }

    private static LocalDate date(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    String word(String column) {
        String text = words.get(column);
        return text.isBlank() ? null : text;
    }

    Event first() {
        return events.get(0);
    }

    Event last() {
        return events.get(events.size() - 1);
    }

    /** Where the file is kept: the last unit the person was in. */
    String home() {
        return events.stream()
                .filter(Event::arrival)
                .reduce((a, b) -> b)
                .orElseThrow()
                .unit();
    }

    boolean present() {
        return last().arrival();
    }

    /** The event of this kind, or null. */
    Event event(String... kinds) {
        return events.stream()
                .filter(e -> Arrays.asList(kinds).contains(e.kind()))
                .findFirst()
                .orElse(null);
    }

    List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < events.size(); i++) {
            Event here = events.get(i);
            if (here.arrival()) {
                Event end = i + 1 < events.size() ? events.get(i + 1) : null;
                stays.add(new Stay(
                        here.unit(),
                        here.on(),
                        here.kind(),
                        here.place(),
                        end == null ? null : end.on(),
                        end == null ? null : end.kind(),
                        end == null ? null : end.place()));
            }
        }
        return stays;
    }

    boolean has(String flaw) {
        return quality.equals(flaw);
    }

    /** Tells homonyms apart. */
    String key() {
        return name + " " + born + " " + first().kind() + " " + first().on();
    }
}
