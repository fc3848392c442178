package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** The laps that ended in a period, one row each, by the days on which things were done. Two statements: the calendar, and the laps. */
@ApplicationScoped
class Laps {
    @Inject
    private Sql sql;

    @Inject
    private Calendars calendars;

    List<FigureRow> ended(Scope scope, Place place, Question question) {
        OfficialCalendar calendar = calendars.inForce();
        var rows = new ArrayList<FigureRow>();
        sql.each(query(scope, place, question), 0, row -> read(row, calendar), row -> row.ifPresent(rows::add));
        return rows;
    }

    private static Clause query(Scope scope, Place place, Question question) {
        return Clause.of(
                        """
                        select d.id, d.member_id, c.full_name, c.born_on, c.born_precision, coalesce(up.short_name, u.short_name) as unit, x.*,
                            a.extended, a.received
                        from\s""")
                .then(place.stood())
                .then(
                        """
                        join admission.dossier d on d.unit_id = w.unit_id
                        join admission.candidate c on c.id = d.candidate_id
                        join membership.unit u on u.id = d.unit_id
                        cross join lateral (select min(l.valid_from) as listed from admission.listing l where l.candidate_id = d.candidate_id) l
                        cross join lateral (select max(e.on_date) as permitted from admission.entry e where e.candidate_id = d.candidate_id
                            and e.kind = 'permission' and e.superseded_at is null) e
                        cross join lateral (select max(t.on_date) filter (where t.step = 'application') as applied,
                            max(t.on_date) filter (where t.step = 'decision') as decided,
                            max(t.on_date) filter (where t.step = 'notice') as received,
                            max(t.on_date) filter (where t.step = 'ceremony') as celebrated,
                            max(t.on_date) filter (where t.step = 'member-file') as filed,
                            max(t.on_date) filter (where t.step = 'recognition') as recognised,
                            coalesce(bool_or(t.step = 'extension'), false) as extended
                            from admission.act t where t.dossier_id = d.id and t.superseded_at is null) a
                        cross join lateral (select min(b.held_on) filter (where b.question = 'admit') as agreed,
                            min(b.held_on) filter (where b.question = 'recognise') as agreed_again
                            from membership.ballot b where b.subject_type = 'dossier' and b.subject_id = d.id and b.body = 'branch'
                                and b.passed and b.annulled_at is null) b
                        cross join lateral (
                            values ('permission', l.listed, e.permitted, false, null::text),
                                ('application', e.permitted, a.applied, false, null),
                                ('branch-vote', a.applied, b.agreed, false, null),
                                ('decision', b.agreed, a.decided, false, null),
                                ('ceremony', a.decided, a.celebrated, false, null),
                                ('member-file', a.celebrated, a.filed, false, null),
                                ('branch-recognition', a.celebrated, b.agreed_again, false, null),
                                ('recognition', b.agreed_again, a.recognised, false, null)
                            union all
                            select 'verification', v.sent_on, v.replied_on, v.abroad, v.place from admission.verification v
                                where v.dossier_id = d.id and v.superseded_at is null) x (lap, started, ended, abroad, place)
                        left join membership.unit_period up on up.unit_id = d.unit_id and up.superseded_at = 'infinity'
                            and up.valid_from <= x.ended and up.valid_to > x.ended
                        where x.started <= x.ended and x.ended between ? and ? and x.ended >= w.from_day and x.ended < w.to_day and""",
                        question.from(),
                        question.to())
                .then(scope.within("d.path"));
    }

    /** Nothing for a lap that ended before it began: a branch that agrees before the end of the probation has no wait. */
    private static Optional<FigureRow> read(ResultSet row, OfficialCalendar calendar) throws SQLException {
        Lap lap = Lap.of(row.getString("lap")).orElseThrow();
        LocalDate started = Sql.date(row, "started");
        LocalDate from = lap == Lap.BRANCH_RECOGNITION ? AdmissionClocks.recognisedFrom(started) : started;
        LocalDate to = Sql.date(row, "ended");
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        var span =
                new Lap.Span(from, to, row.getBoolean("abroad"), row.getBoolean("extended"), Sql.date(row, "received"));
        LocalDate born = Sql.date(row, "born_on");
        return Optional.of(new FigureRow(
                Sql.id(row, "member_id"),
                row.getLong("id"),
                row.getString("full_name"),
                born == null ? null : PartialDate.of(born, row.getString("born_precision")),
                row.getString("unit"),
                lap.code(),
                from,
                to,
                lap.length(from, to, calendar),
                lap.workingDays(),
                lap.due(span, calendar).orElse(null),
                row.getString("place")));
    }
}
