package vn.dangvu.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** The rows of complaints and their two clocks. A late one is kept too. Used inside an operation. */
@ApplicationScoped
class RatingComplaints {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    @Inject
    private Reviews reviews;

    /** Until when the member may complain: counted from the day the result was told; empty before that, or where no rule is known. */
    Optional<Deadline> toComplain(LocalDate told, String path) {
        return told == null ? Optional.empty() : clock("rating.complaint", told, path);
    }

    Optional<Deadline> toAnswer(LocalDate received, String path) {
        return clock("petition.answer", received, path);
    }

    private Optional<Deadline> clock(String key, LocalDate from, String path) {
        LawOn rules = law.asOf(from, path);
        return rules.knows(key)
                ? Optional.of(Deadline.of(from, rules.term(key), clock.today(), calendars.inForce()))
                : Optional.empty();
    }

    Optional<RatingComplaint> of(long resultId) {
        return sql.first(
                Clause.of("select * from evaluation.rating_complaint where result_id = ?", resultId),
                RatingComplaints::read);
    }

    /** @param filed by the member, {@code received} by the committee */
    long file(Scope scope, Results.Result about, LocalDate filed, LocalDate received, String said, boolean own) {
        String words = Words.must(said, "evaluation.no-words");
        reviews.mustBePast(filed);
        reviews.mustBePast(received);
        if (received.isBefore(filed)) {
            throw new OperationRefused("evaluation.received-before-filed", filed);
        }
        if (filed.isBefore(about.by().on())) {
            throw new OperationRefused(
                    "evaluation.complaint-before-decision", about.by().on());
        }
        if (of(about.id()).isPresent()) {
            throw new OperationRefused("evaluation.complaint-there", about.name());
        }
        scope.trail().asOf(filed).detail("complaint");
        return sql.first(
                        Clause.of(
                                "insert into evaluation.rating_complaint (result_id, path, filed_on, received_on, said, due_on, answer_by,"
                                        + " by_member, recorded_by) values (?, ?, ?, ?, ?, ?::date, ?::date, ?, ?) returning id",
                                about.id(),
                                about.path(),
                                filed,
                                received,
                                words,
                                due(toComplain(about.toldOn(), about.campaignPath())),
                                due(toAnswer(received, about.campaignPath())),
                                own,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static Object due(Optional<Deadline> deadline) {
        return Sql.orNull(deadline.map(Deadline::due).orElse(null));
    }

    static RatingComplaint read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RatingComplaint(
                row.getLong("id"),
                row.getLong("result_id"),
                Sql.date(row, "filed_on"),
                Sql.date(row, "received_on"),
                row.getString("said"),
                Sql.date(row, "due_on"),
                Sql.date(row, "answer_by"),
                row.getBoolean("by_member"),
                outcome == null
                        ? null
                        : new RatingComplaint.Answer(
                                Sql.date(row, "answered_on"),
                                RatingComplaint.Outcome.of(outcome),
                                row.getString("answer"),
                                row.getString("paper")));
    }
}
