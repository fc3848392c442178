package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.admission.dossier.Dossiers;
import vn.dangvu.admission.dossier.Dossiers.Opened;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.BoundPapers;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Decisions in one run: all that were signed on a day, or those of chosen dossiers, as one file. */
@UseCase("dossier.print")
@ApplicationScoped
public class PrintDecisions {
    private static final String DECISIONS = "9[ABC]-KNĐ|16-KNĐ|9-XTĐV|9-HKN|9-HCT";

    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PaperMaker maker;

    @Inject
    private OfficialClock clock;

    /** By branch and name, as they are handed out. Nothing when none was signed. */
    public Optional<PrintBundle.Bound> signedOn(Scope scope, LocalDate day) {
        List<Long> ids = sql.list(
                Clause.of(
                                """
                                select d.id from admission.dossier d join admission.candidate c on c.id = d.candidate_id
                                join membership.unit u on u.id = d.unit_id where exists (select 1 from admission.act a
                                    where a.dossier_id = d.id and a.on_date = ? and a.step in ('decision', 'recognition', 'deletion')
                                        and a.superseded_reason is null) and""",
                                day)
                        .then(scope.within("d.path"))
                        .then(
                                "order by u.short_name collate membership.vi_counting, c.sort_name collate \"vi-x-icu\", d.id"),
                row -> row.getLong(1));
        scope.trail().asOf(day).detail("decisions " + ids.size());
        return bound(scope, ids, day);
    }

    /** Every decision that is written down of these; of a dossier without one, the one that is to be signed. */
    public Optional<PrintBundle.Bound> of(Scope scope, List<Long> dossierIds) {
        scope.trail().detail("decisions of " + dossierIds.size());
        return bound(scope, dossierIds, null);
    }

    private Optional<PrintBundle.Bound> bound(Scope scope, List<Long> ids, LocalDate day) {
        var papers = new ArrayList<byte[]>();
        for (long id : ids) {
            Opened dossier = dossiers.read(scope, id);
            decisions(dossier, day)
                    .forEach(p ->
                            papers.add(maker.make(scope, dossier, p, Format.PDF).content()));
        }
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = BoundPapers.of(papers);
        return Optional.of(new PrintBundle.Bound(
                Format.PDF.fileName("quyet-dinh-" + (day == null ? clock.today() : day)),
                content,
                BoundPapers.pages(content)));
    }

    private static List<DossierPaper> decisions(Opened dossier, LocalDate day) {
        List<DossierPaper> all = Contents.of(dossier).stream()
                .filter(p -> p.form().matches(DECISIONS))
                .toList();
        List<DossierPaper> signed = all.stream()
                .filter(p -> p.filled() && (day == null || day.equals(p.on())))
                .toList();
        return signed.isEmpty() && day == null ? all.stream().limit(1).toList() : signed;
    }
}
