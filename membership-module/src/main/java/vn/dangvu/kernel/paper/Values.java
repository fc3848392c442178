package vn.dangvu.kernel.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvu.kernel.time.PartialDate;

/** What stands on one paper, sorted: the same data make the same text. What is not known is left out and becomes dots. */
public final class Values {
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    public Values put(String key, String text) {
        if (!nothing(text)) {
            texts.put(key, text.strip());
        }
        return this;
    }

    public Values put(String key, LocalDate day) {
        return put(key, day(day));
    }

    /** Empty when it is not known. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Nam Viêm, ngày 05 tháng 8 năm 2026: a nought before the days to 9 and the months 1 and 2, as on official papers. */
    public static String placed(String place, LocalDate day) {
        int month = day.getMonthValue();
        return nothing(place)
                ? ""
                : "%s, ngày %02d tháng %s năm %d"
                        .formatted(place, day.getDayOfMonth(), month < 3 ? "0" + month : month, day.getYear());
    }

    public Values put(String key, PartialDate day) {
        return put(key, day == null ? null : day.format());
    }

    public Values put(String key, int count) {
        return put(key, Integer.toString(count));
    }

    /** Money, as papers write it. */
    public Values amount(String key, long amount) {
        return put(key, dong(amount));
    }

    /** 12.345.678 */
    public static String dong(long amount) {
        return String.format(Locale.forLanguageTag("vi"), "%,d", amount);
    }

    /** What stood there does not hold for this paper. */
    public Values clear(String key) {
        texts.remove(key);
        return this;
    }

    /** A share of those who count, without its sign. */
    public Values percent(String key, int part, int of) {
        return of == 0
                ? this
                : put(
                        key,
                        BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP)
                                .toPlainString()
                                .replace('.', ','));
    }

    /** Why some were against: nobody was, or as the minutes say. */
    public Values reasons(String key, int against, String said) {
        return put(key, against == 0 ? "không" : said);
    }

    /** The number as it is written on papers, with the letters of its kind. */
    public Values number(String number, String letters) {
        return nothing(number)
                ? this
                : put("number", number.contains("-") || number.contains("/") ? number : number.strip() + "-" + letters);
    }

    /** @param rows values that are not known may be null */
    public Values table(String name, List<Map<String, String>> rows) {
        if (!rows.isEmpty()) {
            tables.put(
                    name, rows.stream().<Map<String, String>>map(TreeMap::new).toList());
        }
        return this;
    }

    public String get(String key) {
        return texts.getOrDefault(key, "");
    }

    public Map<String, String> texts() {
        return texts;
    }

    public Map<String, List<Map<String, String>>> tables() {
        return tables;
    }

    /** Without what this edition does not ask for: a change of that is no change of the paper. */
    public Values askedBy(Template template) {
        List<String> asked =
                template.keys().stream().map(k -> k.toLowerCase(Locale.ROOT)).toList();
        var kept = new Values();
        texts.forEach((key, text) -> {
            if (asked.contains(key)) {
                kept.texts.put(key, text);
            }
        });
        tables.forEach((name, rows) -> {
            if (template.tables().containsKey(name)) {
                kept.tables.put(name, rows);
            }
        });
        return kept;
    }

    /** The snapshot that is kept with the paper. */
    public String json() {
        return SnapshotText.of(tables, texts);
    }

    private static boolean nothing(String text) {
        return text == null || text.isBlank();
    }

    /** A row of a table from key and value, key and value; null becomes nothing. */
    public static Map<String, String> row(String... pairs) {
        var row = new TreeMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1] == null ? "" : pairs[i + 1].strip());
        }
        return row;
    }

    /** Those of the texts that are there, one after the other. */
    public static String joined(String separator, String... texts) {
        var there = new ArrayList<String>();
        for (String text : texts) {
            if (!nothing(text)) {
                there.add(text.strip());
            }
        }
        return String.join(separator, there);
    }
}
