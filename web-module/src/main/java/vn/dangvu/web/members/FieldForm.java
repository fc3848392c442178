package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Notices;

/** What the forms on a file share: fields made from facts, values read back, refusals said in words. */
@Named
@RequestScoped
public class FieldForm {
    @Inject
    private Texts texts;

    @Inject
    private FactTexts facts;

    @Inject
    private ClassLists classes;

    @Inject
    private Notices notices;

    static FieldInput input(Fact fact, Declaration declaration) {
        String kind =
                switch (fact.kind()) {
                    case DATE, DAY -> "date";
                    case FLAG -> "flag";
                    case CLASS -> "class";
                    case LONG -> "long";
                    default -> "text";
                };
        return new FieldInput(fact.name(), kind, declaration.text(fact));
    }

    /** What was typed differently from what is recorded; nothing when a date cannot be read, which is then said. */
    Optional<Map<String, String>> changes(Collection<FieldInput> fields) {
        var changes = new LinkedHashMap<String, String>();
        boolean readable = true;
        for (FieldInput field : fields) {
            if (!field.changed()) {
                continue;
            }
            if (field.getKind().equals("date") && !readable(field)) {
                readable = false;
            }
            changes.put(field.getName(), field.getValue());
        }
        return readable ? Optional.of(changes) : Optional.empty();
    }

    private boolean readable(FieldInput field) {
        String typed = field.getValue() == null ? "" : field.getValue().strip();
        Optional<PartialDate> date = PartialDate.read(typed).date();
        boolean day = Fact.valueOf(field.getName()).kind() == Fact.Kind.DAY;
        if (typed.isEmpty() || date.filter(d -> d.exact() || !day).isPresent()) {
            return true;
        }
        notices.problem(
                day ? "member.form.unreadable.day" : "member.form.unreadable", typed, facts.label(field.getName()));
        return false;
    }

    /** Every reason why an operation was refused, as messages of the page. */
    void say(OperationRefused refused) {
        for (Finding finding : refused.findings()) {
            notices.problem(finding.key(), facts.words(finding.parameters()));
        }
    }

    /** The choices of a class field, code → words. */
    public Map<String, String> choices(String field) {
        var choices = new LinkedHashMap<String, String>();
        Fact fact = Fact.valueOf(field);
        fact.classes().ifPresent(list -> classes.items(list)
                .forEach(item -> choices.put(item.code(), item.label(texts.locale()))));
        List<String> codes =
                switch (fact) {
                    case SEX -> List.of("M", "F");
                    case BACKGROUND -> List.of("army", "police", "retired");
                    default -> List.of();
                };
        codes.forEach(code -> choices.put(code, facts.written(field, code)));
        return choices;
    }
}
