package vn.dangvu.membership.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Ballots.Attendance;
import vn.dangvu.membership.Ballots.Ballot;
import vn.dangvu.membership.Ballots.Count;
import vn.dangvu.membership.Ballots.Meeting;
import vn.dangvu.membership.Ballots.Method;
import vn.dangvu.membership.Ballots.Minutes;
import vn.dangvu.membership.Ballots.Turnout;
import vn.dangvu.membership.Ballots.Vote;
import vn.dangvu.membership.Ballots.Voter;
import vn.dangvu.membership.VotingBody;

/** The rows of ballots and of who was there. */
@ApplicationScoped
class BallotRows {
    private static final String TURNOUT =
            """
            (select count(*) filter (where v.class <> 'probationary') from membership.ballot_voter v where v.ballot_id = b.id) official,
            (select count(*) filter (where v.class <> 'probationary' and v.attendance = 'present') from membership.ballot_voter v
                where v.ballot_id = b.id) official_present,
            (select count(*) filter (where v.class = 'probationary') from membership.ballot_voter v where v.ballot_id = b.id) probationary,
            (select count(*) filter (where v.class = 'probationary' and v.attendance = 'present') from membership.ballot_voter v
                where v.ballot_id = b.id) probationary_present""";

    @Inject
    private Sql sql;

    long insert(
            Scope scope, Vote vote, String path, int round, int base, String fraction, boolean passed, String rules) {
        Meeting m = vote.meeting();
        Count c = vote.count();
        return sql.first(
                        Clause.of(
                                """
                                insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place,
                                    chair, chair_post, secretary, method, base, issued, returned, valid, in_favour, against, blank, majority,
                                    exceeded, passed, conclusions, reasons_against, reserved_opinions, rules, recorded_by)
                                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?::jsonb,?) returning id""",
                                vote.unitId(),
                                path,
                                vote.body().code(),
                                vote.question(),
                                vote.subjectType(),
                                vote.subjectId(),
                                round,
                                m.heldOn(),
                                m.place().strip(),
                                m.chair().strip(),
                                text(m.chairPost()),
                                m.secretary().strip(),
                                vote.method().code(),
                                base,
                                c.issued(),
                                c.returned(),
                                c.valid(),
                                c.inFavour(),
                                c.against(),
                                c.blank(),
                                fraction,
                                vote.majority().exceeded(),
                                passed,
                                text(vote.minutes().conclusions()),
                                text(vote.minutes().reasonsAgainst()),
                                text(vote.minutes().reservedOpinions()),
                                rules,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static String text(String written) {
        return Objects.requireNonNullElse(written, "").strip();
    }

    /** In the order of names, which is the order in which they are summoned. */
    void attendance(long id, Vote vote, List<Voter> summoned) {
        String values = "(?::bigint, ?::bigint, ?, ?, ?::boolean)" + ", (?, ?, ?, ?, ?)".repeat(summoned.size() - 1);
        Object[] cells = summoned.stream()
                .flatMap(v -> {
                    Attendance there = vote.attendance().get(v.memberId());
                    boolean counts = v.kind().counts(vote.body(), there == Attendance.PRESENT);
                    return List.<Object>of(id, v.memberId(), v.kind().code(), there.code(), counts).stream();
                })
                .toArray();
        sql.update(Clause.of(
                "insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts) values "
                        + values,
                cells));
    }

    String path(long id) {
        return sql.first(Clause.of("select path from membership.ballot where id = ?", id), row -> row.getString(1))
                .orElse("");
    }

    List<Ballot> about(String subjectType, long subjectId) {
        return sql.list(
                Clause.of(
                                "select b.*, " + TURNOUT
                                        + " from membership.ballot b where b.subject_type = ? and b.subject_id = ?",
                                subjectType,
                                subjectId)
                        .then("order by b.held_on, b.id"),
                BallotRows::read);
    }

    private static Ballot read(ResultSet row) throws SQLException {
        return new Ballot(
                row.getLong("id"),
                VotingBody.of(row.getString("body")),
                row.getLong("unit_id"),
                row.getString("question"),
                row.getInt("round"),
                new Meeting(
                        Sql.date(row, "held_on"),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("chair_post"),
                        row.getString("secretary")),
                Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
                row.getInt("base"),
                new Count(
                        row.getInt("issued"),
                        row.getInt("returned"),
                        row.getInt("valid"),
                        row.getInt("in_favour"),
                        row.getInt("against"),
                        row.getInt("blank")),
                row.getString("majority"),
                row.getBoolean("exceeded"),
                row.getBoolean("passed"),
                new Minutes(
                        row.getString("conclusions"),
                        row.getString("reasons_against"),
                        row.getString("reserved_opinions")),
                new Turnout(
                        row.getInt("official"),
                        row.getInt("official_present"),
                        row.getInt("probationary"),
                        row.getInt("probationary_present")),
                Sql.instant(row, "recorded_at"),
                row.getLong("recorded_by"),
                row.getString("annulled_reason"));
    }
}
