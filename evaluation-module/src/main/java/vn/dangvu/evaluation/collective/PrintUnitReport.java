package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.selfreview.Boxes;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.forms.UnitPapers;

/** What a unit has reported of its year (form 01 of the guidance of each regime); the blank while it has handed in nothing. */
@UseCase("evaluation.read")
@ApplicationScoped
public class PrintUnitReport {
    @Inject
    private UnitReviews reviews;

    @Inject
    private Reports reports;

    @Inject
    private UnitPapers papers;

    public Printed print(Scope scope, long campaignId, long unitId, Format format) {
        UnitReviews.Head head = reviews.read(scope, campaignId, unitId);
        Values values = papers.heads(unitId, head.reviewOn()).put("year", Integer.toString(head.year()));
        reports.handedIn(head.reviewId()).map(Report::account).ifPresent(a -> fill(values, a));
        return papers.print(
                scope,
                new UnitPapers.Subject(head.path(), UnitReviews.SUBJECT, unitId),
                "BC-KĐTT",
                head.reviewOn(),
                values,
                format);
    }

    private static void fill(Values values, Account a) {
        values.put("strengths", a.strengths())
                .put("weaknesses", a.weaknesses())
                .put("causes", a.causes())
                .put("remedies", a.remedies())
                .put("direction", a.direction());
        Boxes.fill(values, a.grades(), a.common(), a.results(), a.level());
    }
}
