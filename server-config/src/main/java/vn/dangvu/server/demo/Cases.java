package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Cases of leaving as they stand in the tables, in the order in which they came to be; the database refuses what is not proved. */
final class Cases {
    private static final String OPEN =
            """
            insert into evaluation.leaving_case (member_id, unit_id, path, chain, ground, evidence, opened_on, wanted, recorded_at, recorded_by, recorder)
            select ?, u.id, u.path, ?, ?, ?::jsonb, ?, ?, ?::date + time '09:00', k.id, k.display_name
            from membership.unit u, kernel.account k where u.id = ? and k.id = ? returning id""";

    private static final String ACT =
            """
            insert into evaluation.leaving_act (case_id, step, on_date, details, decision_id, recorded_at, recorded_by, recorder)
            select ?, ?, ?, ?::jsonb, ?, ?::date + time '10:00', id, display_name from kernel.account where id = ?""";

    private static final String REQUEST =
            """
            insert into evaluation.leaving_request (case_id, on_date, paper, receipt, arrived_on, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?::date + time '10:00', ?)""";

    private static final String WORD =
            """
            insert into evaluation.leaving_word (case_id, who, on_date, said, paper, recorded_at, recorded_by, recorder)
            select ?, ?, ?, ?, ?, ?::date + time '19:00', id, display_name from kernel.account where id = ?""";

    /** Those in the list of the branch, or in office in the committee, on the day; all came, but for every tenth. */
    private static final String BALLOT =
            """
            with seat as (
                select a.member_id, row_number() over (order by a.member_id) % 10 = 0 as away from membership.affiliation a
                join membership.standing s on s.member_id = a.member_id and s.superseded_at = 'infinity' and s.standing = 'official'
                    and s.valid_from <= ?::date and s.valid_to > ?::date
                where ? = 'branch' and a.unit_id = ? and a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_from <= ?::date and a.valid_to > ?::date
                union
                select p.member_id, false from membership.position_held p where ? <> 'branch' and p.unit_id = ? and p.valid_from <= ?::date
                    and p.valid_to > ?::date and p.superseded_at = 'infinity' and p.member_id is not null),
            total as (select count(*)::int as base, count(*) filter (where not away)::int as there from seat),
            vote as (
                insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary, method, base,
                    issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
                select u.id, u.path, ?, ?, 'leaving', ?, 1, ?, ?, ?, ?, 'secret', base, there, there, there, there - 1, 1, 0, '2/3', false, true, ?, '{}',
                    ?::date + time '16:00', ? from membership.unit u, total where u.id = ? returning id)
            insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts)
            select vote.id, member_id, 'voter', case when away then 'excused' else 'present' end, true from vote, seat""";

    private static final String COMPLAINT =
            """
            insert into evaluation.complaint (case_id, level, filed_on, received_on, said, due_on, answer_by, by_member, recorded_at, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, false, ?::date + time '09:00', ?) returning id""";

    private static final String ANSWER =
            """
            insert into evaluation.complaint_act (complaint_id, kind, on_date, outcome, paper, note, recorded_at, recorded_by, recorder)
            select ?, ?, ?, ?, ?, ?, ?::date + time '15:00', id, display_name from kernel.account where id = ?""";

    private static final String CLOSE =
            "update evaluation.leaving_case set closed_on = ?, outcome = 'done', closed_by = ?, waits = null, done = wanted, complain_by = ? where id = ?";

    private final Run run;

    Cases(Connection connection) {
        this.run = new Run(connection);
    }

    long open(long member, long unit, long by, String chain, String ground, String evidence, String opened, int wanted)
            throws SQLException {
        return id(OPEN, member, chain, ground, evidence, day(opened), wanted, day(opened), unit, by);
    }

    void act(long file, long by, String step, String on, String details) throws SQLException {
        act(file, by, step, on, details, null);
    }

    void act(long file, long by, String step, String on, String details, Long decision) throws SQLException {
        run.update(ACT, file, step, day(on), details, decision, day(on), by);
    }

    void request(long file, long by, String on, String paper, String receipt, String arrived) throws SQLException {
        run.update(REQUEST, file, day(on), paper, receipt, day(arrived), day(on), by);
    }

    void word(long file, long by, String who, String on, String said, String paper) throws SQLException {
        run.update(WORD, file, who, day(on), said, paper, day(on), by);
    }

    /** @param body branch or committee */
    void ballot(long file, long by, long unit, String body, String on, String place, String chair, String secretary)
            throws SQLException {
        Date day = day(on);
        String said = "Hội nghị thảo luận, thống nhất đề nghị.";
        run.update(
                BALLOT,
                day,
                day,
                body,
                unit,
                day,
                day,
                body,
                unit,
                day,
                day,
                body,
                body + "-vote",
                file,
                day,
                place,
                chair,
                secretary,
                said,
                day,
                by,
                unit);
    }

    long complaint(
            long file, long by, String level, String filed, String received, String said, String due, String answer)
            throws SQLException {
        return id(COMPLAINT, file, level, day(filed), day(received), said, day(due), day(answer), day(received), by);
    }

    void answer(long complaint, long by, String kind, String on, String outcome, String paper, String note)
            throws SQLException {
        run.update(ANSWER, complaint, kind, day(on), outcome, paper, note, day(on), by);
    }

    void waits(long file, String step, int done) throws SQLException {
        run.update("update evaluation.leaving_case set waits = ?, done = ? where id = ?", step, done, file);
    }

    void close(long file, long by, String on, String complainBy) throws SQLException {
        run.update(CLOSE, day(on), by, day(complainBy), file);
    }

    private long id(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = run.prepared(sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Date day(String day) {
        return day == null ? null : Date.valueOf(LocalDate.parse(day));
    }
}
