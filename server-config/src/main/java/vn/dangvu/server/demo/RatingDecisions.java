package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the standing committee decided on the reviews of 2021 to 2025: one vote and one decision a year, results as they stand in the files and were told in
 * the branches. In 2024 one level was lowered with its reason and its complaint answered; of 2025 one was told late on paper, its complaint is open.
 */
final class RatingDecisions {
    /** Whoever was rated by the rules of the day and came with no line from elsewhere. */
    private static final String LINES =
            """
            insert into membership.file_entry (member_id, kind, started_on, started_precision, label, place, result, recorded_at, recorded_by)
            select r.member_id, 'rating', make_date(c.year, 1, 1), 'Y', 'good', 'Ban Thường vụ Đảng ủy phường Nam Viêm',
                (200 + c.year % 100) || '-QĐ/ĐU', c.decide_by + time '15:00', c.opened_by
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026
            where r.part = 'rated' and not exists (select 1 from membership.file_entry e where e.member_id = r.member_id and e.kind = 'rating'
                and e.superseded_at = 'infinity' and e.started_on = make_date(c.year, 1, 1))""";

    /** Whoever was left out of the review or not rated in it has no line of that year. */
    private static final String NO_LINES =
            """
            delete from membership.file_entry e using evaluation.reviewed r, evaluation.campaign c
            where c.id = r.campaign_id and c.year < 2026 and r.part <> 'rated' and e.member_id = r.member_id and e.kind = 'rating'
                and e.started_on = make_date(c.year, 1, 1)""";

    /** No group above a fifth of those who did well: k outstanding and the others well hold it while 6k is at most their sum. */
    private static final String WITHIN_THE_CAP =
            """
            update membership.file_entry e set label = 'good' from (
                select l.id, row_number() over (partition by r.campaign_id, r.group_code order by l.label, r.member_id % 7, r.member_id) as place,
                    count(*) over (partition by r.campaign_id, r.group_code) as people
                from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026
                join membership.file_entry l on l.member_id = r.member_id and l.kind = 'rating' and l.started_on = make_date(c.year, 1, 1)
                    and l.superseded_at = 'infinity' and l.label in ('excellent', 'good')
                where r.part = 'rated') x
            where e.id = x.id and e.label = 'excellent' and x.place > x.people / 6""";

    private static final String LOWERED =
            """
            create temporary table lowered on commit drop as
            select a.id, a.reviewed_id, c.path, c.decide_by, c.opened_by from evaluation.assessment a join evaluation.reviewed r on r.id = a.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id and c.year = 2024
            join membership.unit u on u.id = r.unit_id and u.short_name = 'TDP Tân Lợi'
            where a.level = 'good' and r.group_code = 'plain' order by r.member_id limit 1""";

    private static final String PROPOSED_HIGHER =
            "update evaluation.assessment a set level = 'excellent' from lowered l where a.id = l.id";

    private static final String VOTED_HIGHER =
            "update membership.ballot b set question = 'rate-excellent' from lowered l where b.subject_type = 'evaluation' and b.subject_id = l.reviewed_id";

    private static final String OPINION =
            """
            insert into evaluation.opinion (reviewed_id, path, stage, level, words, recorded_at, recorded_by)
            select reviewed_id, path, 'committee', 'good', 'Việc phụ trách tổ liên gia hoàn thành chậm so với hẹn; đề nghị của chi bộ cao hơn kết quả theo sổ.',
                decide_by - 5 + time '14:00', opened_by from lowered""";

    private static final String VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select c.unit_id, c.path, 'standing-committee', 'decide-ratings', 'campaign', c.id, 1, c.decide_by - 3, 'Phòng họp Đảng ủy phường',
                'Đ/c Bí thư Đảng ủy', 'Bí thư Đảng ủy', 'Đ/c Phó Chánh Văn phòng', 'secret', n.base, n.base, n.base, n.base, n.base, 0, 0, '1/2', true, true,
                'Thống nhất kết quả đánh giá, xếp loại đảng viên năm ' || c.year || '.', '[]'::jsonb, c.decide_by - 3 + time '14:00', c.opened_by
            from evaluation.campaign c cross join lateral (select count(distinct p.member_id)::int as base from membership.position_held p
                where p.unit_id = c.unit_id and p.superseded_at = 'infinity' and p.position in ('secretary', 'deputy', 'standing')) n
            where c.year < 2026""";

    private static final String VOTERS =
            """
            insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts)
            select distinct b.id, p.member_id, 'voter', 'present', true from membership.ballot b join membership.position_held p on p.unit_id = b.unit_id
                and p.superseded_at = 'infinity' and p.position in ('secretary', 'deputy', 'standing') where b.subject_type = 'campaign'""";

    private static final String DECISIONS =
            """
            insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_at, recorded_by)
            select c.id, c.path, 'rating', (200 + c.year % 100) || '-QĐ/ĐU', c.decide_by - 1, 'Ban Thường vụ Đảng ủy phường Nam Viêm', 'Bí thư Đảng ủy phường',
                b.id, '[]'::jsonb, c.decide_by - 1 + time '15:00', c.opened_by
            from evaluation.campaign c join membership.ballot b on b.subject_type = 'campaign' and b.subject_id = c.id and b.question = 'decide-ratings'""";

    private static final String RESULTS =
            """
            insert into evaluation.result (decision_id, reviewed_id, path, level, common, results, proposed, reason, told_on, told_how, told_by)
            select d.id, r.id, r.path, e.label, a.common, a.results, a.level, o.words,
                case when l.late then date '2026-11-02' else c.decide_by + 9 end, case when l.late then 'paper' else 'meeting' end, c.opened_by
            from evaluation.decision d join evaluation.campaign c on c.id = d.campaign_id join evaluation.reviewed r on r.campaign_id = c.id
            join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
            join membership.file_entry e on e.member_id = r.member_id and e.kind = 'rating' and e.superseded_at = 'infinity'
                and e.started_on = make_date(c.year, 1, 1)
            left join evaluation.opinion o on o.reviewed_id = r.id and o.superseded_at = 'infinity'
            cross join lateral (select c.year = 2025 and r.id = (select min(x.id) from evaluation.reviewed x
                join membership.unit u on u.id = x.unit_id and u.short_name = 'TDP Bảo Lộc' join evaluation.assessment y on y.reviewed_id = x.id
                where x.campaign_id = c.id and x.group_code = 'plain' and y.level = 'completed') as late) l""";

    /** Days of the clock as they were counted when each came: 30 working days to complain; to answer there is a rule since July 2025. */
    private static final String COMPLAINTS =
            """
            insert into evaluation.rating_complaint (result_id, path, filed_on, received_on, said, due_on, answer_by, by_member, recorded_at, recorded_by,
                answered_on, outcome, answer, paper, answered_by)
            select x.id, x.path, date '2025-01-14', date '2025-01-15', 'Việc tổ liên gia chậm là do thay tổ trưởng, đề nghị xem lại mức chi bộ đã biểu quyết.',
                date '2025-02-21', null, true, timestamp '2025-01-15 09:00', d.recorded_by, date '2025-02-07', 'kept',
                'Đã kiểm tra sổ việc: hai việc quá hạn trên một tháng. Giữ kết quả đã quyết định.', '12-TB/ĐU', d.recorded_by
            from evaluation.result x join evaluation.decision d on d.id = x.decision_id where x.level <> x.proposed
            union all
            select x.id, x.path, date '2026-11-11', date '2026-11-12', 'Tôi điều trị ở Hà Nội ba tháng nên việc được giao chậm; xin xem lại mức xếp loại.',
                date '2026-12-15', date '2026-12-25', false, timestamp '2026-11-12 09:00', d.recorded_by, null, null, null, null, null
            from evaluation.result x join evaluation.decision d on d.id = x.decision_id where x.told_how = 'paper'""";

    private final Connection connection;

    RatingDecisions(Connection connection) {
        this.connection = connection;
    }

    /** Before the reviews of these years are written: what the files say of them keeps the rules. */
    void file() throws SQLException {
        run(NO_LINES, LINES, WITHIN_THE_CAP);
    }

    /** After the branches have voted. */
    void decide() throws SQLException {
        run(LOWERED, PROPOSED_HIGHER, VOTED_HIGHER, OPINION, VOTES, VOTERS, DECISIONS, RESULTS, COMPLAINTS);
    }

    private void run(String... commands) throws SQLException {
        for (String command : commands) {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                statement.executeUpdate();
            }
        }
    }
}
