package vn.dangvu.membership.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Fraction;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.Units;

@ApplicationScoped
class BallotBox implements Ballots {
    @Inject
    private Sql sql;

    @Inject
    private Units units;

    @Inject
    private Electorate electorate;

    @Inject
    private BallotRows rows;

    @Inject
    private Law law;

    @Inject
    private OfficialClock clock;

    @Override
    public List<Voter> summoned(Scope scope, VotingBody body, long unitId, LocalDate day) {
        units.covered(scope, unitId);
        return electorate.of(body, unitId, day);
    }

    @Override
    public long record(Scope scope, Vote given) {
        UnitRow unit = units.covered(scope, given.unitId());
        List<Voter> summoned =
                electorate.of(given.body(), unit.id(), given.meeting().heldOn());
        Vote vote = given.method() == Method.CARD ? cards(given, summoned) : given;
        OperationRefused.ifBlocked(mistakes(vote, summoned));
        int base = base(vote, summoned);
        LawOn rules = law.asOf(vote.meeting().heldOn(), unit.path());
        Fraction fraction = rules.fraction(vote.majority().parameter());
        int favour = vote.count().inFavour();
        boolean passed =
                vote.majority().exceeded() ? fraction.exceededBy(favour, base) : fraction.reachedBy(favour, base);
        lock(vote);
        long id = rows.insert(
                scope,
                vote,
                unit.path(),
                round(vote),
                base,
                fraction.toString(),
                passed,
                rules.applied().toJson());
        rows.attendance(id, vote, summoned);
        return id;
    }

    /** Cards are neither handed out nor handed back: who is there and may vote has one. */
    private static Vote cards(Vote vote, List<Voter> summoned) {
        int there = (int) summoned.stream()
                .filter(v -> CountsMustAddUp.present(vote, v) && v.kind().counts(vote.body(), true))
                .count();
        Count c = vote.count();
        return new Vote(
                vote.body(),
                vote.unitId(),
                vote.question(),
                vote.subjectType(),
                vote.subjectId(),
                vote.meeting(),
                vote.method(),
                vote.attendance(),
                new Count(there, there, there, c.inFavour(), c.against(), c.blank()),
                vote.majority(),
                vote.minutes());
    }

    private List<Finding> mistakes(Vote vote, List<Voter> summoned) {
        var found = new ArrayList<Finding>();
        Meeting meeting = vote.meeting();
        if (meeting.heldOn().isAfter(clock.today())) {
            found.add(Finding.error("ballot.ahead", null, meeting.heldOn()));
        }
        if (blank(meeting.place()) || blank(meeting.chair()) || blank(meeting.secretary())) {
            found.add(Finding.error("ballot.meeting-incomplete", null));
        }
        if (base(vote, summoned) == 0) {
            found.add(Finding.error("ballot.nobody", null, meeting.heldOn()));
        }
        found.addAll(CountsMustAddUp.mistakes(vote, summoned));
        return found;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static int base(Vote vote, List<Voter> summoned) {
        return (int) summoned.stream()
                .filter(v -> v.kind().counts(vote.body(), CountsMustAddUp.present(vote, v)))
                .count();
    }

    /** Two who write down the same vote at once get two rounds, never the same one. */
    private void lock(Vote vote) {
        sql.list(
                Clause.of(
                        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                        "ballot " + vote.subjectType() + " " + vote.subjectId()),
                row -> true);
    }

    private int round(Vote vote) {
        return sql.first(
                        Clause.of(
                                "select count(*) + 1 from membership.ballot where subject_type = ? and subject_id = ? and question = ?"
                                        + " and body = ? and annulled_at is null",
                                vote.subjectType(),
                                vote.subjectId(),
                                vote.question(),
                                vote.body().code()),
                        row -> row.getInt(1))
                .orElseThrow();
    }

    @Override
    public List<Ballot> about(Scope scope, String subjectType, long subjectId) {
        return rows.about(subjectType, subjectId);
    }

    @Override
    public void annul(Scope scope, long ballotId, String reason) {
        if (blank(reason)) {
            throw new OperationRefused("ballot.reason-missing");
        }
        scope.mustCover(rows.path(ballotId));
        int done = sql.update(Clause.of(
                "update membership.ballot set annulled_at = now(), annulled_by = ?, annulled_reason = ? where id = ? and annulled_at is null",
                scope.actor(),
                reason.strip(),
                ballotId));
        if (done == 0) {
            throw new OperationRefused("ballot.annulled-already");
        }
    }
}
