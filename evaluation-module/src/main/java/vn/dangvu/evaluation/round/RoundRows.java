package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A round and its people: two statements, however many there are. */
@ApplicationScoped
class RoundRows {
    /** Each screening with the last thing written down about it: columns outcome, step, on_date, criterion. */
    static final String STATE =
            """
            select s.*, case when f.id is null then 'unseen' when f.details->>'finding' = 'none' then 'no-sign'
                    when b.passed then 'listed' when b.passed is not null then 'not-listed' when d.id is not null then 'dropped' else 'running' end as outcome,
                case when b.passed is not null then 'vote' else l.step end as step, coalesce(b.held_on, l.on_date) as on_date,
                f.details->>'criterion' as criterion
            from evaluation.screening s
            left join evaluation.screening_act f on f.screening_id = s.id and f.step = 'found' and f.superseded_at is null
            left join evaluation.screening_act d on d.screening_id = s.id and d.step = 'dropped' and d.superseded_at is null
            left join lateral (select a.step, a.on_date from evaluation.screening_act a where a.screening_id = s.id and a.superseded_at is null
                order by a.on_date desc, a.id desc limit 1) l on true
            left join lateral (select v.passed, v.held_on from membership.ballot v where v.subject_type = 'screening' and v.subject_id = s.id
                and v.annulled_at is null order by v.round desc limit 1) b on true""";

    private static final String HEAD =
            """
            select r.*, u.short_name, array(select unnest(array[key, value]) from jsonb_each_text(r.criteria)) as known
            from evaluation.review_round r join membership.unit u on u.id = r.unit_id where r.id = ?""";

    @Inject
    private Sql sql;

    RoundHead head(Scope scope, long id, boolean held) {
        Optional<RoundHead> head = sql.first(Clause.of(HEAD + (held ? " for update of r" : ""), id), RoundRows::head);
        return head.filter(h -> scope.covers(h.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** Whoever looks does not read what is being considered about himself. */
    List<RoundRow> people(Scope scope, long round) {
        Long self = scope.caller().memberId();
        return sql.list(
                Clause.of("select x.* from (" + STATE)
                        .then(
                                "where s.round_id = ?) x where (x.member_id is distinct from ?::bigint or x.told_on is not null)"
                                        + " order by x.sort_name collate \"vi-x-icu\", x.id",
                                round,
                                Sql.orNull(self)),
                RoundRows::row);
    }

    private static RoundHead head(ResultSet row) throws SQLException {
        return new RoundHead(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("path"),
                row.getInt("year"),
                row.getString("paper"),
                Sql.date(row, "opened_on"),
                ScreeningReader.pairs(row, "known"),
                Sql.date(row, "closed_on"),
                row.getString("closed_paper"),
                row.getLong("version"));
    }

    private static RoundRow row(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return new RoundRow(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("name"),
                row.getString("standing"),
                Screening.Outcome.valueOf(row.getString("outcome")
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace('-', '_')),
                step == null ? null : Step.of(step).orElseThrow(),
                Sql.date(row, "on_date"),
                row.getString("criterion"),
                row.getLong("version"));
    }
}
