package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * How the branches were rated from 2021 to 2025: every branch reported, the standing committee voted and decided once a year, one branch was outstanding,
 * each year another; the superior decided on the ward.
 */
final class UnitRatings {
    private static final String REVIEWS =
            """
            insert into evaluation.unit_review (campaign_id, unit_id, path)
            select c.id, u.id, u.path from evaluation.campaign c join membership.unit u on u.id = c.unit_id
                or u.id in (select r.unit_id from evaluation.reviewed r where r.campaign_id = c.id)
            where c.year < 2026 order by c.year, u.id""";

    /** The scale is that of the year: grades under 124, points under 366. */
    private static final String REPORTS =
            """
            insert into evaluation.unit_report (review_id, path, strengths, weaknesses, causes, remedies, direction, beyond, mended, grades, common, results,
                level, rules, saved_at, saved_by, submitted_at)
            select v.id, v.path, 'Lãnh đạo hoàn thành các nhiệm vụ của năm ' || c.year || '; giữ nền nếp sinh hoạt; chăm lo công tác phát triển đảng viên.',
                'Một số buổi sinh hoạt chuyên đề chuẩn bị chưa kỹ.', 'Cấp ủy chưa phân công cụ thể từ đầu quý.', 'Đã phân công người chuẩn bị từng chuyên đề.',
                'Năm tới xây dựng kế hoạch sinh hoạt chuyên đề từ tháng 01.',
                case when c.year = 2025 then case l.level when 'excellent' then 35 else 10 end end, case when c.year = 2025 then 100 end,
                case when c.year in (2023, 2024) then array['conduct:good', 'duty:' || case l.level when 'excellent' then 'excellent' else 'good' end,
                    'remedies:good'] else '{}'::text[] end,
                case when c.year = 2025 then 27 end, case when c.year = 2025 then case l.level when 'excellent' then 66 when 'good' then 56 else 38 end end,
                l.level, '[]'::jsonb, c.branch_by + time '16:00', c.opened_by, c.branch_by + time '16:00'
            from evaluation.unit_review v join evaluation.campaign c on c.id = v.campaign_id
            cross join lateral (select count(*) filter (where x.unit_id < v.unit_id) as place, count(*) as branches from evaluation.unit_review x
                where x.campaign_id = v.campaign_id and x.unit_id <> c.unit_id) n
            cross join lateral (select case when v.unit_id = c.unit_id then 'good' when n.place = c.year % n.branches then 'excellent'
                when n.place = (c.year + 4) % n.branches then 'completed' else 'good' end as level) l""";

    private static final String VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select b.unit_id, b.path, b.body, 'decide-units', b.subject_type, b.subject_id, 1, b.held_on, b.place, b.chair, b.chair_post, b.secretary, b.method,
                b.base, b.issued, b.returned, b.valid, b.in_favour, b.against, b.blank, b.majority, b.exceeded, b.passed,
                'Thống nhất mức xếp loại các chi bộ năm ' || c.year || '.', b.rules, b.recorded_at + interval '30 minutes', b.recorded_by
            from membership.ballot b join evaluation.campaign c on c.id = b.subject_id
            where b.subject_type = 'campaign' and b.question = 'decide-ratings'""";

    private static final String VOTERS =
            """
            insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts)
            select n.id, x.member_id, x.class, x.attendance, x.counts from membership.ballot n
            join membership.ballot b on b.subject_type = n.subject_type and b.subject_id = n.subject_id and b.question = 'decide-ratings'
            join membership.ballot_voter x on x.ballot_id = b.id where n.question = 'decide-units'""";

    private static final String DECISIONS =
            """
            insert into evaluation.unit_decision (campaign_id, path, kind, number, signed_on, body, signer, ballot_id, rules, recorded_at, recorded_by)
            select c.id, c.path, 'own', (300 + c.year % 100) || '-QĐ/ĐU', c.decide_by - 1, 'Ban Thường vụ Đảng ủy phường Nam Viêm', 'Bí thư Đảng ủy phường',
                b.id, '[]'::jsonb, c.decide_by - 1 + time '15:30', c.opened_by
            from evaluation.campaign c join membership.ballot b on b.subject_type = 'campaign' and b.subject_id = c.id and b.question = 'decide-units'
            union all
            select c.id, c.path, 'superior', (80 + c.year % 100) || '-QĐ/' || case when c.year < 2025 then 'ThU' else 'TU' end, c.decide_by + 12,
                case when c.year < 2025 then 'Ban Thường vụ Thành ủy Phúc Yên' else 'Ban Thường vụ Tỉnh ủy' end, 'Phó Bí thư Thường trực', null, '[]'::jsonb,
                c.decide_by + 15 + time '09:00', c.opened_by
            from evaluation.campaign c where c.year < 2026""";

    private static final String RESULTS =
            """
            insert into evaluation.unit_result (decision_id, review_id, path, level, common, results, proposed)
            select d.id, v.id, v.path, p.level, p.common, p.results, p.level
            from evaluation.unit_review v join evaluation.campaign c on c.id = v.campaign_id join evaluation.unit_report p on p.review_id = v.id
            join evaluation.unit_decision d on d.campaign_id = c.id and (d.kind = 'superior') = (v.unit_id = c.unit_id)""";

    private final Connection connection;

    UnitRatings(Connection connection) {
        this.connection = connection;
    }

    /** After the committee has decided on the members. */
    void write() throws SQLException {
        for (String command : new String[] {REVIEWS, REPORTS, VOTES, VOTERS, DECISIONS, RESULTS}) {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                statement.executeUpdate();
            }
        }
    }
}
