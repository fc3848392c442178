package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.admission.decision.CasesOfSession.Case;
import vn.dangvu.admission.decision.WaitingCases;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.BoundPapers;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;

/** The papers for a session of the standing committee as one file: the list of the cases that wait for it, then the extract of each dossier. */
@UseCase("dossier.print")
@ApplicationScoped
public class PrintSession {
    private static final String LIST = "DS-KNĐ";
    private static final String EXTRACT = "tl-knd";

    @Inject
    private WaitingCases waiting;

    @Inject
    private Dossiers dossiers;

    @Inject
    private FormTemplates templates;

    @Inject
    private PaperMaker maker;

    @Inject
    private OfficialClock clock;

    /** Nothing while no case waits. */
    public Optional<PrintBundle.Bound> print(Scope scope) {
        List<Case> cases = waiting.in(scope);
        if (cases.isEmpty() || scope.mandates().isEmpty()) {
            return Optional.empty();
        }
        MandateInForce mandate = scope.mandates().get(0);
        scope.trail().about("unit", mandate.unitId(), mandate.path()).detail(LIST + " " + cases.size());
        List<byte[]> extracts = cases.stream().map(c -> extract(scope, c)).toList();
        byte[] list = list(scope, mandate, cases, extracts);
        var all = new ArrayList<byte[]>();
        all.add(list);
        all.addAll(extracts);
        byte[] content = BoundPapers.of(all);
        return Optional.of(new PrintBundle.Bound(
                Format.PDF.fileName("phien-hop-" + clock.today()), content, BoundPapers.pages(content)));
    }

    private byte[] extract(Scope scope, Case one) {
        Opened dossier = dossiers.read(scope, one.id());
        DossierPaper paper = Contents.find(dossier, EXTRACT, null).orElseThrow();
        return maker.make(scope, dossier, paper, Format.PDF).content();
    }

    /** Set twice: once to know how many pages it takes itself. */
    private byte[] list(Scope scope, MandateInForce mandate, List<Case> cases, List<byte[]> extracts) {
        Template template = templates.of(LIST, clock.today(), mandate.path());
        Values values = new Values()
                .put("committee", Bodies.bare(mandate.unitName()))
                .put("cases_total", cases.size())
                .put("clerk", scope.caller().name());
        values.table("cases", rows(cases, extracts, 0));
        int own = BoundPapers.pages(Format.PDF.set(template.filled(values.texts(), values.tables())));
        values.table("cases", rows(cases, extracts, own));
        return maker.keep(
                        scope,
                        new PaperMaker.Place(mandate.path(), "unit", mandate.unitId(), null),
                        template,
                        values.askedBy(template),
                        Format.PDF)
                .content();
    }

    private static List<Map<String, String>> rows(List<Case> cases, List<byte[]> extracts, int before) {
        var rows = new ArrayList<Map<String, String>>();
        int page = before + 1;
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            rows.add(Values.row(
                    "label",
                    one.name(),
                    "unit",
                    one.unit(),
                    "what",
                    PaperWords.of("case", one.step().code()),
                    "vote",
                    one.branchVote(),
                    "due",
                    one.due() == null ? "" : Values.DAY.format(one.due()),
                    "page",
                    Integer.toString(page)));
            page += BoundPapers.pages(extracts.get(i));
        }
        return rows;
    }
}
