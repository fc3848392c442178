package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RatingLevel;

/** Every result of somebody in a review, the latest last, with its decision, its telling, its complaint and what ended it. One statement. */
@ApplicationScoped
class RatingStory {
    @Inject
    private Sql sql;

    @Inject
    private RatingComplaints complaints;

    List<RatingLine> of(long reviewedId) {
        return sql.list(
                Clause.of(
                        """
                        select x.id as result, x.decision_id, x.level, x.common, x.results, x.proposed, x.reason, x.told_on, x.told_how, x.ended_reason,
                            d.number, d.signed_on, d.body, d.signer, e.kind as ended_kind, e.number as ended_number, e.signed_on as ended_on,
                            e.body as ended_body, e.signer as ended_signer, k.*
                        from evaluation.result x join evaluation.decision d on d.id = x.decision_id
                        left join evaluation.decision e on e.id = x.ended_by left join evaluation.rating_complaint k on k.result_id = x.id
                        where x.reviewed_id = ? order by d.signed_on, x.id""",
                        reviewedId),
                row -> new RatingLine(
                        row.getLong("result"),
                        row.getLong("decision_id"),
                        RatingLevel.of(row.getString("level")),
                        row.getObject("common", Integer.class),
                        row.getObject("results", Integer.class),
                        RatingLevel.of(row.getString("proposed")),
                        row.getString("reason"),
                        Signed.read(row),
                        Sql.date(row, "told_on"),
                        row.getString("told_how"),
                        row.getString("said") == null ? Optional.empty() : Optional.of(RatingComplaints.read(row)),
                        row.getString("ended_kind"),
                        row.getString("ended_kind") == null
                                ? null
                                : new Signed(
                                        row.getString("ended_number"),
                                        Sql.date(row, "ended_on"),
                                        row.getString("ended_body"),
                                        row.getString("ended_signer")),
                        row.getString("ended_reason")));
    }

    /** The clock of complaining about the result that stands. */
    Optional<Deadline> toComplain(List<RatingLine> lines, String path) {
        return lines.stream()
                .filter(l -> l.standing() && l.complaint().isEmpty())
                .reduce((a, b) -> b)
                .flatMap(l -> complaints.toComplain(l.toldOn(), path));
    }
}
