package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                finding.key(),
                finding.parameters().stream()
                        .map(v -> v instanceof LocalDate day ? formats.date(day) : v)
                        .toArray());
    }
}
