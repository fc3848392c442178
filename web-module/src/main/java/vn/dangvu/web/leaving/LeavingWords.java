package vn.dangvu.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.evaluation.leaving.AnswerComplaint;
import vn.dangvu.evaluation.leaving.CaseFile;
import vn.dangvu.evaluation.leaving.Chain;
import vn.dangvu.evaluation.leaving.Form;
import vn.dangvu.evaluation.leaving.Ground;
import vn.dangvu.evaluation.leaving.LeavingFilter;
import vn.dangvu.evaluation.leaving.Level;
import vn.dangvu.evaluation.leaving.ListComplaints;
import vn.dangvu.evaluation.leaving.Step;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of leaving, and findings in words. */
@Named
@RequestScoped
public class LeavingWords {
    private static final List<String> CHOICES = List.of("how", "card", "badge");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    /** Days as written, steps, levels and grounds by their names, several one after the other, a key after an at sign as its sentence. */
    private Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Step step) {
            return step(step);
        }
        if (value instanceof Level level) {
            return texts.get("leaving.level." + level.code());
        }
        if (value instanceof Ground ground) {
            return texts.get("leaving.ground." + ground.code());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(v -> said(v).toString()).collect(Collectors.joining("; "));
        }
        return value instanceof String text && text.startsWith("@")
                ? texts.get(text.substring(1))
                : value instanceof Integer ? value.toString() : value;
    }

    public String step(Step step) {
        return texts.get("leaving.step." + step.code());
    }

    /** The step as a heading. */
    public String title(Step step) {
        String said = step(step);
        return said.substring(0, 1).toUpperCase(texts.locale()) + said.substring(1);
    }

    /** What an act says in a field, as a person reads it. */
    public String detail(String field, String value) {
        if (CHOICES.contains(field)) {
            return texts.get("leaving.choice." + value);
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? formats.date(LocalDate.parse(value)) : value;
    }

    public String field(String name) {
        String said = texts.get("leaving.field." + name);
        return said.substring(0, 1).toUpperCase(texts.locale()) + said.substring(1);
    }

    public boolean choice(String field) {
        return CHOICES.contains(field);
    }

    public Map<String, String> options(String field) {
        return texts.words(
                "leaving.choice",
                field.equals("how") ? List.of("held", "refused") : List.of("returned", "lost", "withheld", "none"));
    }

    /** What the evidence holds, in the order in which it is asked for. */
    public String evidence(CaseFile file) {
        return file.ground().told().stream()
                .filter(item -> !item.equals("paper") && file.evidence().containsKey(item))
                .map(item -> texts.get("leaving.evidence." + item) + ": "
                        + file.evidence().get(item))
                .collect(Collectors.joining("; "));
    }

    public String months(Collection<YearMonth> months) {
        return months.stream()
                .map(m -> String.format("%02d/%d", m.getMonthValue(), m.getYear()))
                .collect(Collectors.joining(", "));
    }

    public Map<String, String> getChains() {
        return texts.words(
                "leaving.chain", Arrays.stream(Chain.values()).map(Chain::code).toList());
    }

    public Map<String, String> getForms() {
        return texts.words(
                "leaving.form", Arrays.stream(Form.values()).map(Form::code).toList());
    }

    public Map<String, String> getLevels() {
        return texts.words(
                "leaving.level", Arrays.stream(Level.values()).map(Level::code).toList());
    }

    public Map<String, String> grounds(Chain chain) {
        return texts.words(
                "leaving.ground", Ground.of(chain).stream().map(Ground::code).toList());
    }

    public Map<String, String> getStates() {
        return texts.words("leaving.state", LeavingFilter.STATES);
    }

    public Map<String, String> getComplaintStates() {
        return texts.words("leaving.complaint.state", ListComplaints.STATES);
    }

    public Map<String, String> getReasons() {
        return texts.words("leaving.reason", AnswerComplaint.REASONS);
    }

    public Map<String, String> getOutcomes() {
        return texts.words("leaving.outcome", AnswerComplaint.OUTCOMES);
    }

    public Map<String, String> getMethods() {
        return texts.words("leaving.method", List.of("SECRET", "CARD"));
    }

    public Map<String, String> getSpeakers() {
        return texts.words("leaving.who", List.of("member", "branch"));
    }
}
