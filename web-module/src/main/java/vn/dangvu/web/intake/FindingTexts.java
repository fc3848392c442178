package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.intake.ShowProblems.Line;
import vn.dangvu.web.i18n.Texts;

/** Says findings of an import in words. */
@Named("findingTexts")
@RequestScoped
public class FindingTexts {
    @Inject
    private Texts texts;

    /** What is wrong. */
    public String problem(Line line) {
        if (line.kind().equals("register.differs")) {
            return texts.of(
                    "intake.problem.register.differs",
                    fact(line.values().get(0)),
                    line.values().get(1).isEmpty()
                            ? texts.get("intake.blank")
                            : line.values().get(1),
                    line.values().get(2));
        }
        return texts.of("intake.problem." + line.kind(), withField(line.field(), line.values()));
    }

    /** What to do. */
    public String advice(Line line) {
        String key = "intake.advice." + line.kind() + (line.proposed() ? ".proposed" : "");
        return texts.has(key) ? texts.get(key) : texts.get("intake.advice.none");
    }

    /** The value proposed, the first when there are several. */
    public String proposed(Line line) {
        return line.proposal().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey().equals(line.field())
                        ? e.getValue()
                        : texts.get("intake.field." + e.getKey()) + ": " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    public String normalised(String kind, List<String> values) {
        return texts.of("intake.normalised." + kind, values.toArray());
    }

    /** One line for the file with marked errors. */
    String whole(Line line) {
        String cell = line.cell() + ": " + problem(line) + " " + advice(line);
        return line.proposed() ? cell + " " + proposed(line) : cell;
    }

    private String fact(String name) {
        String key = "intake.field."
                + Fact.valueOf(name).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return texts.has(key) ? texts.get(key) : name;
    }

    private Object[] withField(String field, List<String> values) {
        Object[] all = new Object[values.size() + 1];
        all[0] = texts.get("intake.field." + field);
        for (int i = 0; i < values.size(); i++) {
            all[i + 1] = values.get(i);
        }
        return all;
    }
}
