package vn.dangvu.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.LocalValue;
import vn.dangvu.kernel.legal.Parameter;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** How the rule book is said: names of rules, values with their unit, periods. */
@Named
@RequestScoped
public class LawWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String name(String key) {
        return texts.get("law.key." + key);
    }

    public String rule(String name) {
        return texts.get("law.rule." + name);
    }

    public String group(String group) {
        return texts.get("law.group." + group);
    }

    public String used(List<String> parts) {
        return parts.isEmpty()
                ? texts.get("law.used.nobody")
                : parts.stream().map(p -> texts.get("law.used." + p)).collect(Collectors.joining(", "));
    }

    public String value(Parameter parameter, Version version) {
        return version == null ? texts.get("law.none") : value(parameter, version.value());
    }

    /** A local value, as it was typed. */
    public String typed(Parameter parameter, LocalValue local) {
        return local.ends()
                ? texts.get("law.local.ends")
                : value(parameter, parameter.unit().parse(local.value()));
    }

    private String value(Parameter parameter, Object value) {
        return switch (parameter.unit()) {
            case LIST -> ((List<?>) value).stream().map(v -> code(v.toString())).collect(Collectors.joining(", "));
            case TEXT -> code(value.toString());
            case FLAG -> texts.get((Boolean) value ? "shell.yes" : "shell.no");
            case DATE -> formats.date((LocalDate) value);
            case FRACTION -> value.toString();
            case DONG -> String.format(Locale.GERMANY, "%,d ", value) + texts.get("law.unit.dong");
            default -> value + " " + texts.get("law.unit." + parameter.unit().code());
        };
    }

    private String code(String code) {
        if (code.matches("\\d\\d-\\d\\d")) {
            return Integer.parseInt(code.substring(3)) + "/" + Integer.parseInt(code.substring(0, 2));
        }
        String key = "law.code." + code;
        return code.matches("[a-z-]+") && texts.has(key) ? texts.get(key) : code;
    }

    public String period(LocalDate from, LocalDate until) {
        return until == null
                ? texts.of("law.from", formats.date(from))
                : texts.of("law.from-until", formats.date(from), formats.date(until));
    }
}
