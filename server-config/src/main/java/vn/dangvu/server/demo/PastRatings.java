package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * How the reviews of 2021 to 2025 ended: the standing committee voted, decided on everybody, and every branch was told in its meeting. In 2025 one level
 * was adjusted with its reason; one complaint of 2024 was answered, one about 2025 has come late and waits.
 */
final class PastRatings {
    /** The branch had proposed one level higher than the committee decided. */
    private static final String ADJUSTED =
            """
            with one as (select r.id, r.member_id from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2025
                join evaluation.assessment a on a.reviewed_id = r.id and a.level = 'good' where r.part = 'rated' order by r.id offset 3 limit 1),
            vote as (update membership.ballot b set question = 'rate-excellent' from one where b.subject_type = 'evaluation' and b.subject_id = one.id)
            update evaluation.assessment a set level = 'excellent', common = 28, results = 64 from one where a.reviewed_id = one.id""";

    private static final String VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select c.unit_id, c.path, 'standing-committee', 'decide-ratings', 'campaign', c.id, 1, c.decide_by - 4, 'Phòng họp Đảng ủy', k.display_name,
                'Bí thư Đảng ủy', 'Chánh Văn phòng', 'secret', 5, 5, 5, 5, 5, 0, 0, '1/2', true, true, 'Ban Thường vụ thống nhất danh sách xếp loại.',
                '[]'::jsonb, (c.decide_by - 4) + time '10:00', k.id
            from evaluation.campaign c join kernel.account k on k.username = 'bithu' where c.year < 2026 and c.unit_id = ?""";

    private static final String DECISIONS =
            """
            insert into evaluation.decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_at, recorded_by)
            select c.id, c.path, 'rating', (80 + c.year % 10) || '-QĐ/ĐU', c.decide_by - 3, 'Ban Thường vụ Đảng ủy phường', k.display_name, b.id, '[]'::jsonb,
                (c.decide_by - 3) + time '08:00', k.id
            from membership.ballot b join evaluation.campaign c on c.id = b.subject_id join kernel.account k on k.username = 'bithu'
            where b.subject_type = 'campaign' and b.question = 'decide-ratings'""";

    private static final String RESULTS =
            """
            insert into evaluation.result (decision_id, reviewed_id, path, level, common, results, proposed, reason, told_on, told_how, told_by)
            select d.id, r.id, r.path, e.label, case when e.label = a.level then a.common else 26 end, case when e.label = a.level then a.results else 58 end,
                a.level, case when e.label <> a.level then 'Vượt tỷ lệ của nhóm; thành tích chưa nổi trội so với các đồng chí cùng vị trí.' end,
                c.decide_by + 6, 'meeting', ?
            from evaluation.decision d join evaluation.campaign c on c.id = d.campaign_id join evaluation.reviewed r on r.campaign_id = c.id
            join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
            join membership.file_entry e on e.member_id = r.member_id and e.kind = 'rating' and e.superseded_at = 'infinity'
                and extract(year from e.started_on) = c.year
            where r.part = 'rated'""";

    private static final String FILES =
            """
            update membership.file_entry e set place = d.body, result = d.number from evaluation.result x join evaluation.decision d on d.id = x.decision_id
            join evaluation.reviewed r on r.id = x.reviewed_id join evaluation.campaign c on c.id = r.campaign_id
            where e.member_id = r.member_id and e.kind = 'rating' and e.superseded_at = 'infinity' and extract(year from e.started_on) = c.year""";

    private static final String COMPLAINTS =
            """
            insert into evaluation.rating_complaint (result_id, path, filed_on, received_on, said, due_on, answer_by, by_member, recorded_at, recorded_by,
                answered_on, outcome, answer, paper, answered_by)
            select x.id, x.path, v.filed, v.received, v.said, v.due, v.by, false, v.received + time '09:00', ?, v.answered, v.outcome, v.answer, v.paper,
                case when v.answered is not null then k.id end
            from (values
                (2024, 'completed', date '2025-01-13', date '2025-01-14', 'Tôi hoàn thành đủ các việc chi bộ giao, đề nghị xem lại mức xếp loại.',
                    date '2025-02-21', null::date, date '2025-02-10', 'kept', 'Đã đối chiếu sổ giao việc: hai việc chậm hạn nên mức cũ đúng.', '14-CV/ĐU'),
                (2025, 'good', date '2026-11-16', date '2026-11-18', 'Tôi được tặng giấy khen của tỉnh trong năm 2025 nhưng không được tính.',
                    date '2026-02-13', date '2026-12-30', null, null, null, null))
                v(year, level, filed, received, said, due, by, answered, outcome, answer, paper)
            join lateral (select x.id, x.path from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id
                join evaluation.campaign c on c.id = r.campaign_id where c.year = v.year and x.level = v.level and x.level = x.proposed
                order by x.id offset 5 limit 1) x on true
            join kernel.account k on k.username = 'bithu'""";

    private final Connection connection;
    private final long clerk;
    private final long ward;

    PastRatings(Connection connection, Tree tree, Accounts accounts) {
        this.connection = connection;
        this.clerk = accounts.clerk();
        this.ward = tree.id(Tree.WARD);
    }

    void write() throws SQLException {
        run(ADJUSTED);
        run(VOTES, ward);
        run(DECISIONS);
        run(RESULTS, clerk);
        run(FILES);
        run(COMPLAINTS, clerk);
    }

    private void run(String command, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
