package vn.dangvu.evaluation.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.RatingLevel;
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
        if (a.common() != null && a.results() != null) {
            values.put("common", a.common()).put("results", a.results()).put("points", a.common() + a.results());
        }
        if (a.level() != null) {
            values.put("x" + (List.of(RatingLevel.values()).indexOf(a.level()) + 1), "■");
        }
    }
}
