package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.StepField;
import vn.dangvu.admission.source.CandidateKind;
import vn.dangvu.admission.source.LeavingReason;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.ClassList;
import vn.dangvu.membership.ClassLists;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of admission, and findings in words. */
@Named
@RequestScoped
public class AdmissionWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private ClassLists lists;

    public Map<String, String> getStates() {
        return texts.words("admission.state", List.of("listed", "outstanding", "sympathiser", "left", "all"));
    }

    public Map<String, String> getKinds() {
        return texts.words(
                "admission.kind",
                Arrays.stream(CandidateKind.values()).map(CandidateKind::code).toList());
    }

    public Map<String, String> getReasons() {
        return texts.words(
                "admission.reason",
                Arrays.stream(LeavingReason.values()).map(LeavingReason::code).toList());
    }

    public Map<String, String> classes(String list) {
        var classes = new LinkedHashMap<String, String>();
        lists.items(ClassList.valueOf(list)).forEach(i -> classes.put(i.code(), i.label(texts.locale())));
        return classes;
    }

    public String classOf(String list, String code) {
        return code == null ? "" : lists.label(ClassList.valueOf(list), code, texts.locale());
    }

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    /** Days as written, steps and fields by their names, several one after the other. */
    private Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (value instanceof Step step) {
            return step(step);
        }
        if (value instanceof StepField field) {
            return texts.get("dossier.field." + field.name());
        }
        return value instanceof List<?> several
                ? several.stream().map(v -> said(v).toString()).collect(Collectors.joining("; "))
                : value;
    }

    public String step(Step step) {
        return texts.get("dossier.step." + step.code());
    }

    public String step(String code) {
        return Step.of(code).map(this::step).orElse("–");
    }

    public String choice(String field, String code) {
        return texts.get("dossier.choice." + field + "." + code);
    }

    /** What an act says in a field, as a person reads it. */
    public String detail(StepField field, String value) {
        return switch (field.kind()) {
            case CHOICE -> value.isEmpty() ? "" : choice(field.name(), value);
            case DAY -> value.isEmpty() ? "" : formats.date(LocalDate.parse(value));
            default -> value;
        };
    }

    public Map<String, String> getDossierStates() {
        var codes = new ArrayList<>(List.of("open", "late", "failed"));
        Arrays.stream(Step.Phase.values()).map(Step.Phase::code).forEach(codes::add);
        codes.addAll(List.of("closed", "all"));
        return texts.words("dossier.state", codes);
    }

    /** A day as it is kept, as it is written. */
    public String day(String kept) {
        return kept.isEmpty() ? "" : formats.date(LocalDate.parse(kept));
    }

    public Map<String, String> getMethods() {
        return texts.words("dossier.method", List.of("SECRET", "CARD"));
    }

    public Map<String, String> getResults() {
        return texts.words("dossier.choice.result", List.of("yes", "no"));
    }

    public Map<String, String> getWaivers() {
        return texts.words("dossier.verification.waived", List.of("full", "history"));
    }

    public Map<String, String> getAnswers() {
        return texts.words("dossier.verification.answer", List.of("true", "problem"));
    }

    public Map<String, String> getOrganisations() {
        return texts.words("dossier.introducer.kind", List.of("youth-union", "trade-union"));
    }

    public Map<String, String> getEndings() {
        return texts.words("dossier.outcome", List.of("withdrawn", "refused"));
    }
}
