package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.figures.Breakdown;
import vn.dangvu.membership.roll.FileGap;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.figures.FigureWords;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen in the filters of members: code and words, in the user's language. */
@Named
@RequestScoped
public class Choices {
    private static final int MOST_UNITS = 300;

    @Inject
    private Texts texts;

    @Inject
    private ClassLists lists;

    @Inject
    private FigureWords figureWords;

    @Inject
    private Formats formats;

    @Inject
    private Access access;

    @Inject
    private UnitDirectory units;

    private Map<String, String> branches;

    /** The branches of the caller's mandates; empty when they are too many for a list. */
    public Map<String, String> getBranches() {
        if (branches == null) {
            branches = new LinkedHashMap<>();
            Scope scope = access.scope("unit.read");
            for (var mandate : scope.mandates()) {
                List<UnitRow> below = units.branches(scope, mandate.unitId());
                if (below.size() <= MOST_UNITS) {
                    below.forEach(u -> branches.put(Long.toString(u.id()), u.shortName()));
                }
            }
        }
        return branches;
    }

    public Map<String, String> of(String list) {
        var items = new LinkedHashMap<String, String>();
        lists.items(ClassList.valueOf(list)).forEach(i -> items.put(i.code(), i.label(texts.locale())));
        items.put("-", texts.get("roll.unknown"));
        return items;
    }

    public Map<String, String> words(String part, String... codes) {
        return texts.words(part, List.of(codes));
    }

    public Map<String, String> getStandings() {
        return words("standing", "official", "probationary");
    }

    public Map<String, String> getCircumstances() {
        return words("standing", "exempt", "suspended", "elsewhere", "away");
    }

    public Map<String, String> getSexes() {
        return words("roll.sex", "M", "F");
    }

    public Map<String, String> getAges() {
        var items = new LinkedHashMap<String, String>();
        Breakdown.AGE.lines().forEach(band -> items.put(band, figureWords.line(Breakdown.AGE, band)));
        return items;
    }

    public Map<String, String> getGaps() {
        var items = new LinkedHashMap<String, String>();
        items.put("*", texts.get("roll.gap.any"));
        for (FileGap gap : FileGap.values()) {
            items.put(gap.code(), texts.get("roll.gap." + gap.code()));
        }
        return items;
    }

    /** The words of a condition on a chip. */
    public String chip(String criterion, String value) {
        String label = texts.get("roll.filter." + criterion);
        return label + ": " + Optional.ofNullable(wordOf(criterion, value)).orElse(value);
    }

    private String unitName(String id) {
        String branch = getBranches().get(id);
        return branch != null
                ? branch
                : units.one(access.scope("unit.read"), Long.parseLong(id)).shortName();
    }

    private String movement(String[] parts) {
        return texts.of(
                "roll.when",
                texts.get("figures.flow." + (parts[0].equals("opening") ? "opening-in" : parts[0])),
                formats.date(LocalDate.parse(parts[1])),
                formats.date(LocalDate.parse(parts[2])));
    }

    private String wordOf(String criterion, String value) {
        return switch (criterion) {
            case "unit" -> unitName(value);
            case "movement" -> movement(value.split("@|\\.\\."));
            case "province" -> texts.get("roll.province." + value);
            case "flag" -> texts.get("figures.flag." + value);
            case "seniority" -> figureWords.line(Breakdown.SENIORITY, value);
            case "admitted" -> figureWords.line(Breakdown.ADMITTED, value);
            case "standing" -> getStandings().get(value);
            case "circumstance" -> getCircumstances().get(value);
            case "sex" -> getSexes().get(value);
            case "age" -> figureWords.line(Breakdown.AGE, value);
            case "gap" -> getGaps().get(value);
            case "ethnicity",
                    "religion",
                    "general-level",
                    "professional-level",
                    "academic-title",
                    "political-theory",
                    "occupation-class" ->
                value.equals("*")
                        ? texts.get("roll.other." + criterion)
                        : of(criterion.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                                .get(value);
            default -> null;
        };
    }
}
