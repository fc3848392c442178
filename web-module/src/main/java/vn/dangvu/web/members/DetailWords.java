package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What operations write beside an entry of the log in a short form of their own, as a sentence. */
@RequestScoped
class DetailWords {
    private static final String DAY = "(\\d{4}-\\d\\d-\\d\\d)";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Za-z._-]+");
    private static final Pattern LIST = Pattern.compile("(\\w+) count=(\\d+) ?(.*)");

    /**
     * @param key of the sentence
     * @param words for each group the sentences its code stands among; empty: as it is written, or a whole key
     */
    private record Form(Pattern pattern, String key, List<String> words) {}

    private static final List<Form> FORMS = List.of(
            form("rows=(\\d+)", "audit.said.rows", ""),
            form("from " + DAY + " total (\\d+)", "audit.said.closing", "", ""),
            form("xlsx (\\w+)", "audit.said.table", ""),
            form("file number", "audit.said.file-number"),
            form("approved", "audit.said.approved"),
            form("declined", "audit.said.declined"),
            form("withdrawn", "audit.said.withdrawn"),
            form("reset", "audit.said.reset"),
            form("whole to (\\d+)", "audit.said.whole", ""),
            form("broken at (\\d+) (\\w+)", "audit.said.broken", "", "audit.fault."),
            form("delegate ([a-z-]+)", "audit.said.delegate", "roles."),
            form("grant ([a-z-]+) (\\d+)", "audit.said.grant", "roles.", ""),
            form("end: (.+)", "audit.said.end", ""),
            form("open (\\S+)", "audit.said.open", ""),
            form("member (\\d+)", "audit.said.member", ""),
            form("close: (.+)", "audit.said.close", ""),
            form("(off|worked|ordinary) " + DAY, "audit.said.day", "calendar.kind.", ""),
            form("([a-z]+\\.[a-z.-]+) = (.+)", "audit.said.value", "law.key.", ""),
            form("(term|moved|released|dismissed|died|reorganisation)", "audit.said.as", "units.ending."),
            form("(secretary|deputy|standing|committee|inspection|group-leader)", "audit.said.as", "units.position."),
            form("(.+) · (\\d+)", "audit.said.merged", "", ""));

    private static Form form(String pattern, String key, String... words) {
        return new Form(Pattern.compile(pattern), key, List.of(words));
    }

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private Choices choices;

    /** Empty when it is not in one of these forms. */
    Optional<String> say(String detail) {
        Matcher list = LIST.matcher(detail);
        if (list.matches()) {
            return Optional.of(list(list));
        }
        for (Form form : FORMS) {
            Matcher said = form.pattern().matcher(detail);
            if (said.matches()) {
                return Optional.of(texts.of(form.key(), words(form, said)));
            }
        }
        return Optional.empty();
    }

    private Object[] words(Form form, Matcher said) {
        var words = new Object[said.groupCount()];
        for (int i = 0; i < words.length; i++) {
            String code = said.group(i + 1);
            String key = form.words().get(i) + code;
            words[i] = DATE.matcher(code).matches()
                    ? formats.date(LocalDate.parse(code))
                    : KEY.matcher(key).matches() && texts.has(key) ? texts.get(key) : code;
        }
        return words;
    }

    private String list(Matcher list) {
        String conditions = Arrays.stream(list.group(3).split(" "))
                .filter(c -> c.contains("="))
                .map(this::condition)
                .collect(Collectors.joining("; "));
        return texts.of(
                conditions.isEmpty() ? "audit.said.list" : "audit.said.part", list.group(1), list.group(2), conditions);
    }

    private String condition(String condition) {
        String name = condition.substring(0, condition.indexOf('='));
        String value = condition.substring(condition.indexOf('=') + 1);
        return switch (name) {
            case "unit", "frame" ->
                texts.get("roll.filter." + name) + ": " + texts.get("audit.subject.unit") + " " + value;
            case "from" -> texts.get("roll.filter.from") + ": " + formats.date(LocalDate.parse(value));
            default -> choices.chip(name, value);
        };
    }
}
