package vn.dangvu.membership.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.meetings.MeetingFile;
import vn.dangvu.membership.minutes.RollCall.Away;
import vn.dangvu.membership.minutes.RollCall.Numbers;

/** Writes minutes; how far they are decides what may still be written. */
@ApplicationScoped
class MinutesWriter {
    @Inject
    private Sql sql;

    /** @return {@code draft}, {@code finished} or {@code confirmed}; {@code none} before the meeting was written down */
    String state(long id) {
        return sql.first(
                        Clause.of(
                                "select case when confirmed_at is not null then 'confirmed' when finished_at is not null then 'finished'"
                                        + " else 'draft' end from membership.minutes where meeting_id = ?",
                                id),
                        row -> row.getString(1))
                .orElse("none");
    }

    void mustBeDraft(MeetingFile meeting) {
        mustBe(meeting, "draft");
    }

    void mustBe(MeetingFile meeting, String wanted) {
        String state = state(meeting.id());
        if (!state.equals(wanted)) {
            throw new OperationRefused("minutes.is-" + state);
        }
    }

    /** Not written down yet, or still a draft. */
    void mustBeOpen(MeetingFile meeting) {
        String state = state(meeting.id());
        if (!List.of("none", "draft").contains(state)) {
            throw new OperationRefused("minutes.is-" + state);
        }
    }

    void roll(Scope scope, long id, Sitting sitting, RollCall call) {
        Numbers n = call.numbers();
        sql.update(
                Clause.of(
                                """
                        insert into membership.minutes (meeting_id, written_by, official, official_present, probationary, probationary_present,
                            exempt, exempt_present, elsewhere, barred, guests_of_branch, excused, unexcused, guests, away)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,""",
                                id,
                                scope.actor(),
                                n.official(),
                                n.officialPresent(),
                                n.probationary(),
                                n.probationaryPresent(),
                                n.exempt(),
                                n.exemptPresent(),
                                n.elsewhere(),
                                n.barred(),
                                sitting.guestsOfBranch(),
                                n.excused(),
                                n.unexcused(),
                                Sql.orNull(sitting.guests()))
                        .then(away(call.away()))
                        .then(
                                """
                        ) on conflict (meeting_id) do update set written_by = excluded.written_by, written_at = excluded.written_at,
                            official = excluded.official, official_present = excluded.official_present, probationary = excluded.probationary,
                            probationary_present = excluded.probationary_present, exempt = excluded.exempt,
                            exempt_present = excluded.exempt_present, elsewhere = excluded.elsewhere, barred = excluded.barred,
                            guests_of_branch = excluded.guests_of_branch, excused = excluded.excused, unexcused = excluded.unexcused,
                            guests = excluded.guests, away = excluded.away"""));
    }

    private static Clause away(List<Away> away) {
        return Clause.of(
                "(select coalesce(jsonb_agg(jsonb_build_object('member', x.m, 'name', x.t, 'how', x.h, 'reason', x.r) order by x.n), '[]')"
                        + " from unnest(?, ?, ?, ?) with ordinality as x(m, t, h, r, n))",
                away.stream().map(Away::memberId).toArray(Long[]::new),
                away.stream().map(Away::name).toArray(String[]::new),
                away.stream().map(a -> a.how().name()).toArray(String[]::new),
                away.stream().map(Away::reason).toArray(String[]::new));
    }
}
