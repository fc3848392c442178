package vn.dangvu.admission.papers;

import java.util.Comparator;
import java.util.Optional;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.source.CandidateFile;
import vn.dangvu.kernel.paper.Values;

/** The letters that go along with whoever moves: 17A-KNĐ, 17B-KNĐ, 17C-KNĐ, and the certificate. */
final class MovingValues {
    private MovingValues() {}

    static void put(Values values, DossierFile file, Bodies.Names bodies) {
        Optional<CandidateFile.Helper> helper =
                file.candidate().helpers().stream().max(Comparator.comparing(CandidateFile.Helper::from));
        values.put("introducer_name", helper.map(CandidateFile.Helper::name).orElse(null))
                .put("helper_since", helper.map(CandidateFile.Helper::from).orElse(null))
                .put(
                        "sender_superior",
                        bodies.superior().isEmpty() ? null : "Ban Thường vụ Đảng ủy " + bodies.superior());
        if (file.closed() != null && file.closed().outcome().equals("moved")) {
            values.put("new_place", file.closed().reason());
        }
        file.act(Step.DECISION).ifPresent(a -> values.put("decision_number", a.detail("number"))
                .put("decided_on", a.on())
                .put("deciding_body", a.detail("body")));
    }
}
