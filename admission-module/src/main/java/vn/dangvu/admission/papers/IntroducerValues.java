package vn.dangvu.admission.papers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.kernel.paper.Values;

/** Who answers for the applicant: 3-KNĐ of a member, 4-KNĐ and 4A-KNĐ of an organisation, 11-KNĐ of the helper. */
final class IntroducerValues {
    private IntroducerValues() {}

    static void member(Values values, DossierFile file, DossierFile.Introducer by, Optional<Vouching.Member> known) {
        about(values, by.name(), known);
        values.put("helper_since", helpedSince(file, by.memberId()))
                .put("strengths", by.details().get("text"));
    }

    private static void about(Values values, String name, Optional<Vouching.Member> known) {
        values.put("introducer_name", name);
        known.ifPresent(m -> values.put("introducer_born", m.born())
                .put("introducer_admitted", m.admitted())
                .put("introducer_recognised", m.recognised())
                .put("introducer_home", m.home())
                .put("introducer_post", m.post() == null ? "Đảng viên" : PaperWords.of("position", m.post()))
                .put("introducer_position", m.occupation())
                .put("introducer_branch", Bodies.bare(m.branch())));
    }

    /** Since when this member was assigned to help. */
    private static LocalDate helpedSince(DossierFile file, Long member) {
        return file.candidate().helpers().stream()
                .filter(h -> member != null && h.memberId() == member)
                .map(CandidateFile.Helper::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static void organisation(Values values, DossierFile.Introducer by) {
        values.put("organisation_name", by.name())
                .put("held_on", by.paperOn())
                .put("strengths", by.details().get("text"))
                .number(by.resolution(), by.kind().equals("youth-union") ? "NQ/ĐTN" : "NQ/CĐ");
        String members = by.details().getOrDefault("members", "");
        if (!members.isEmpty()) {
            int all = Integer.parseInt(members);
            int agreed = Integer.parseInt(by.details().getOrDefault("in_favour", "0"));
            values.put("base", all)
                    .put("in_favour", agreed)
                    .percent("in_favour_percent", agreed, all)
                    .put("against", all - agreed)
                    .reasons("reasons_against", all - agreed, null);
        }
    }

    /** The helper of the probation: assigned at the ceremony, or later in the place of another. */
    static Optional<CandidateFile.Helper> helper(DossierFile file, LocalDate on) {
        return file.candidate().helpers().stream()
                .filter(h -> !h.from().isAfter(on))
                .max(Comparator.comparing(CandidateFile.Helper::from).thenComparing(CandidateFile.Helper::id));
    }

    static void remark(
            Values values, DossierFile file, Optional<CandidateFile.Helper> helper, Optional<Vouching.Member> known) {
        Optional<DossierFile.Act> said = file.act(Step.HELPER_REMARK);
        about(
                values,
                said.map(a -> a.detail("helper"))
                        .orElseGet(() -> helper.map(CandidateFile.Helper::name).orElse(null)),
                known);
        values.put("helper_since", helper.map(CandidateFile.Helper::from).orElse(null));
        said.ifPresent(a -> values.put("strengths", a.detail("strengths")).put("weaknesses", a.detail("weaknesses")));
    }
}
