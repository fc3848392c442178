package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.Screenings;
import vn.dangvu.evaluation.round.Words;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;

/** The branch assigns who helps somebody it has listed. From that day the months of help run. */
@UseCase("review.keep")
@ApplicationScoped
public class OpenPlan {
    @Inject
    private Screenings screenings;

    @Inject
    private Helpers helpers;

    @Inject
    private Sql sql;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    /** Those who can be asked: official members, neither the person concerned nor a relative. */
    public List<Ballots.Voter> candidates(Scope scope, long screeningId, LocalDate day) {
        Screening file = screenings.read(scope, screeningId);
        return helpers.candidates(scope, file.unitId(), file.memberId(), day);
    }

    public long open(Scope scope, long screeningId, long version, LocalDate begins, String paper, List<Long> who) {
        Screening file = screenings.take(scope, screeningId, version);
        if (file.outcome() != Screening.Outcome.LISTED) {
            throw new OperationRefused("review.not-listed", file.name());
        }
        LocalDate listed = file.ballot().orElseThrow().meeting().heldOn();
        Words.must(paper, "review.paper-missing");
        if (begins == null || begins.isAfter(clock.today()) || begins.isBefore(listed)) {
            throw new OperationRefused("review.begins", listed);
        }
        mustBeTheOnly(file.memberId());
        long id = sql.first(
                        Clause.of(
                                "insert into evaluation.help_plan (screening_id, member_id, unit_id, path, name, sort_name, listed_on, begins_on, paper, rules,"
                                        + " recorded_by, recorder) select s.id, s.member_id, ?, s.path, s.name, s.sort_name, ?, ?, ?, ?::jsonb, ?, ?"
                                        + " from evaluation.screening s where s.id = ? returning id",
                                file.unitId(),
                                listed,
                                begins,
                                paper.strip(),
                                law.asOf(begins, file.path()).applied().toJson(),
                                scope.actor(),
                                scope.caller().name(),
                                screeningId),
                        row -> row.getLong(1))
                .orElseThrow();
        sql.update(Clause.of("update evaluation.screening set helped_on = ? where id = ?", begins, screeningId));
        helpers.assign(scope, new Helpers.Charge(id, file.memberId(), file.unitId(), file.path()), who, begins);
        scope.trail().about(Plans.SUBJECT, id, file.path()).asOf(begins);
        return id;
    }

    private void mustBeTheOnly(long memberId) {
        sql.first(
                        Clause.of(
                                "select begins_on from evaluation.help_plan where member_id = ? and closed_on is null",
                                memberId),
                        row -> Sql.date(row, "begins_on"))
                .ifPresent(since -> {
                    throw new OperationRefused("review.helped-already", since);
                });
    }
}
