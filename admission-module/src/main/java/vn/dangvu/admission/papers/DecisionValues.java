package vn.dangvu.admission.papers;

import java.time.LocalDate;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.kernel.paper.Values;

/** Decisions and resolutions of committees: who decides under the rules of the case, on whose proposal. */
final class DecisionValues {
    private static final String LETTERS = "QĐ/ĐU";

    private DecisionValues() {}

    /** The body in words: of a unit in the register by its name, else by its kind. */
    static String decidingBody(Route route, Bodies.Names bodies) {
        if (route.delegated()) {
            return "Ban Chấp hành Đảng bộ " + bodies.committee();
        }
        return bodies.deciding().isEmpty()
                ? PaperWords.of("body", route.decidingBody())
                : "Ban Thường vụ Đảng ủy " + bodies.deciding();
    }

    /** What the branch resolved, and the committee where the way of the case asks one. A day that the caller may not see stays open. */
    static void proposal(
            Values values, DossierFile file, Route route, Bodies.Names bodies, Step ofBranch, Step ofCommittee) {
        boolean asked = route.committee() != null && !route.delegated();
        values.put("branch_resolution_on", day(file, ofBranch))
                .put("committee_resolution_on", day(file, asked ? ofCommittee : ofBranch))
                .put("proposing_body", asked ? "Đảng ủy " + bodies.committee() : "Chi bộ " + bodies.branch());
    }

    private static LocalDate day(DossierFile file, Step vote) {
        return MeetingValues.passed(file, vote).map(b -> b.meeting().heldOn()).orElse(null);
    }

    /**
     * The heads of a decision: the committee that decides, and what stands above it. Of one that is in no register kept here nothing is known but what
     * was typed with the decision.
     */
    static void heads(Values values, Route route, Bodies.Names bodies) {
        String proposes = route.committee() == null || route.delegated() ? null : "Đảng ủy " + bodies.committee();
        String decides = bodies.deciding().isEmpty() ? null : "Đảng ủy " + bodies.deciding();
        boolean same = bodies.deciding().equals(bodies.committee());
        values.clear("committee").clear("superior");
        values.put("committee", bodies.deciding())
                .put("superior", bodies.aboveDeciding())
                .put("deciding_body", decidingBody(route, bodies))
                .put("responsible", Values.joined(", ", decides, same ? null : proposes, "Chi bộ " + bodies.branch()));
    }

    static void signed(Values values, DossierFile.Act act) {
        values.number(act.detail("number"), LETTERS)
                .put("decision_number", act.detail("number"))
                .put("decided_on", act.on())
                .put("deciding_body", act.detail("body"))
                .put("signer", act.detail("signer"))
                .put("text", act.detail("text"));
    }

    static void consent(Values values, DossierFile file) {
        file.act(Step.CONSENT)
                .ifPresent(a -> values.put(
                        "consent_basis",
                        "văn bản số " + a.detail("number") + " ngày " + Values.DAY.format(a.on()) + " của "
                                + a.detail("body")));
    }

    /** The decision that takes an admission back; the number stands before what was said with it. */
    static void cancelled(Values values, DossierFile file) {
        takenBack(values, file, Step.DECISION);
        values.number(said(file)[0], LETTERS);
    }

    /** Beside it that on the recognition, for the same reason: its number is its own and not in this register. */
    static void recognitionCancelled(Values values, DossierFile file) {
        takenBack(values, file, Step.RECOGNITION);
    }

    private static void takenBack(Values values, DossierFile file, Step step) {
        file.act(step).ifPresent(a -> values.put("cancelled_number", a.detail("number"))
                .put("cancelled_on", a.on())
                .put("cancelled_body", a.detail("body")));
        String[] said = said(file);
        values.put("text", said.length > 1 ? said[1] : null);
    }

    private static String[] said(DossierFile file) {
        boolean cancelled = file.closed() != null && file.closed().outcome().equals("cancelled");
        return cancelled ? PersonValues.first(file.closed().reason(), "").split(": ", 2) : new String[] {""};
    }
}
