package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** How facts, codes and findings of a file are said in words. */
@Named
@RequestScoped
public class FactTexts {
    private static final Pattern NUMBERED = Pattern.compile("(correction|document|item|with|compared with|not) (\\d+)");

    @Inject
    private Texts texts;

    @Inject
    private ClassLists classes;

    @Inject
    private Formats formats;

    @Inject
    private DetailWords details;

    /** The label of a fact, a kind of number, or the lines of one kind. */
    public String label(String field) {
        String key = "member.fact." + field;
        return texts.has(key) ? texts.get(key) : texts.get("member.items." + field);
    }

    /** The labels of fields joined by commas, as a query joins them. */
    public String labels(String fields) {
        return fields == null
                ? ""
                : String.join(
                        ", ", Arrays.stream(fields.split(",")).map(this::label).toList());
    }

    public String value(Declaration declaration, String fact) {
        return written(fact, declaration.text(Fact.valueOf(fact)));
    }

    /** A value as people read it; empty for nothing. */
    public String written(String field, String value) {
        Optional<Fact> fact =
                Arrays.stream(Fact.values()).filter(f -> f.name().equals(field)).findFirst();
        if (value == null || fact.isEmpty()) {
            return value == null ? "" : value;
        }
        return switch (fact.get().kind()) {
            case FLAG -> texts.get(value.equals("true") ? "shell.yes" : "shell.no");
            case CLASS ->
                fact.get()
                        .classes()
                        .map(list -> classes.label(list, value, texts.locale()))
                        .orElseGet(() -> code("member." + field.toLowerCase(Locale.ROOT) + ".", value));
            default -> value;
        };
    }

    /** The sentence of a code, or the code itself where files use words of their own. */
    public String code(String prefix, String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        return texts.has(prefix + code) ? texts.get(prefix + code) : code;
    }

    /** What somebody did with a file; where its list has no shorter word, the word of the log. */
    public String act(String action) {
        return texts.has("member.act." + action) ? texts.get("member.act." + action) : code("audit.action.", action);
    }

    /** What the log keeps beside an action, in words: parts of a file, fields, numbered things; a reason stays as it was typed. */
    public String detail(String detail) {
        return detail == null
                ? ""
                : details.say(detail).orElseGet(() -> Arrays.stream(detail.split(", "))
                        .map(this::told)
                        .collect(Collectors.joining(", ")));
    }

    private String told(String code) {
        Matcher numbered = NUMBERED.matcher(code);
        if (numbered.matches()) {
            String key = "member.trace." + numbered.group(1).replace(' ', '-');
            return texts.has(key) ? texts.of(key, numbered.group(2)) : code;
        }
        if (texts.has("audit.why." + code)) {
            return texts.get("audit.why." + code);
        }
        return Stream.of("member.part.", "member.fact.", "member.standing.", "member.how.", "member.circumstance.")
                .filter(prefix -> code.matches("[A-Za-z0-9_-]+") && texts.has(prefix + code))
                .findFirst()
                .map(prefix -> texts.get(prefix + code))
                .orElseGet(() -> said(code));
    }

    /** The sentence of a refusal, without those that need values: these are not kept in the log. */
    private String said(String code) {
        return code.matches("[a-z][a-z.-]*\\.[a-z.-]+")
                        && texts.has(code)
                        && !texts.get(code).contains("{")
                ? texts.get(code)
                : code;
    }

    public String finding(Finding finding) {
        return texts.of(finding.key(), words(finding.parameters()));
    }

    public String step(String key, List<Object> parameters) {
        return texts.of(key, words(parameters));
    }

    /** Dates and codes of findings as words. */
    Object[] words(List<Object> parameters) {
        var words = new ArrayList<Object>();
        for (Object parameter : parameters) {
            if (parameter instanceof LocalDate day) {
                words.add(formats.date(day));
            } else if (parameter instanceof PartialDate date) {
                words.add(date.format());
            } else {
                words.add(parameter);
            }
        }
        return words.toArray();
    }

    public List<Fact.Section> getSections() {
        return List.of(Fact.Section.values());
    }

    /** 28 năm 11 tháng. */
    public String years(int months) {
        return texts.of("member.years", months / 12, months % 12);
    }

    public String span(PartialDate from, PartialDate to) {
        String start = from == null ? "…" : from.format();
        return to == null ? start : start + " – " + to.format();
    }
}
