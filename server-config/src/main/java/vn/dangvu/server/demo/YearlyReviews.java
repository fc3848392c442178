package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Five reviews that are over, 2021 to 2025, each under the rules of its day, with the levels that stand in the files; and that of 2026 half done: some
 * wrote, one has a draft, branches have proposed, two against a condition with their reasons, one has voted, one group is above its cap with a tie.
 */
final class YearlyReviews {
    private static final String CAMPAIGNS =
            """
            insert into evaluation.campaign (unit_id, path, year, review_on, self_review_by, branch_by, decide_by, plan, instrument, rules, opened_at, opened_by)
            select u.id, u.path, v.year, v.review, v.self, v.branch, v.decide, v.plan, v.instrument, '[]'::jsonb, v.opened + time '02:00', ?
            from membership.unit u, (values
                (2021, date '2021-12-15', date '2021-12-05', date '2021-12-12', date '2021-12-28', '32-KH/ĐU ngày 15/11/2021', '132-QĐ/TW', date '2021-11-16'),
                (2022, date '2022-12-15', date '2022-12-05', date '2022-12-12', date '2022-12-28', '41-KH/ĐU ngày 14/11/2022', '132-QĐ/TW', date '2022-11-15'),
                (2023, date '2023-12-15', date '2023-12-05', date '2023-12-12', date '2023-12-28', '38-KH/ĐU ngày 20/11/2023', '124-QĐ/TW', date '2023-11-21'),
                (2024, date '2024-12-13', date '2024-12-04', date '2024-12-11', date '2024-12-27', '44-KH/ĐU ngày 18/11/2024', '124-QĐ/TW', date '2024-11-19'),
                (2025, date '2025-12-15', date '2025-12-05', date '2025-12-12', date '2025-12-28', '27-KH/ĐU ngày 17/11/2025', '366-QĐ/TW', date '2025-11-18'),
                (2026, date '2026-12-15', date '2026-12-05', date '2026-12-12', date '2026-12-28', '45-KH/ĐU ngày 02/11/2026', '366-QĐ/TW', date '2026-11-03'))
                v(year, review, self, branch, decide, plan, instrument, opened)
            where u.id = ?""";

    private static final String GROUPS =
            """
            insert into evaluation.campaign_group (campaign_id, code, name, form)
            select c.id, g.code, g.name, case when c.year < 2023 then '02-HD KĐ.ĐG 2019' when c.year < 2025 then g.of_2023 else g.of_2025 end
            from evaluation.campaign c cross join (values
                (1, 'leader', 'Đảng viên giữ chức vụ lãnh đạo, quản lý', '02B-HD KĐ.ĐG 2023', '02A-HD KĐ.ĐG 2025'),
                (2, 'plain', 'Đảng viên không giữ chức vụ lãnh đạo, quản lý', '02A-HD KĐ.ĐG 2023', '02B-HD KĐ.ĐG 2025'),
                (3, 'outside', 'Đảng viên không làm việc trong hệ thống chính trị', '02A-HD KĐ.ĐG 2023', '02C-HD KĐ.ĐG 2025'))
                g(n, code, name, of_2023, of_2025) order by c.year, g.n""";

    /** As OpenCampaign judges: exempt and suspended are left out, the newly admitted until 2023 only not rated, then left out too. */
    private static final String PEOPLE =
            """
            insert into evaluation.reviewed (campaign_id, member_id, unit_id, path, group_code, part, reason, rests_on, enough_on, elsewhere)
            select c.id, a.member_id, a.unit_id, a.path,
                case when p.leads then 'leader' when f.background = 'retired' or c.review_on - f.born_on > 61 * 365 then 'outside' else 'plain' end,
                case when w.why is null then 'rated' when w.why = 'too-new' and c.year < 2023 then 'reviewed' else 'left-out' end, w.why,
                case w.why when 'exempt' then x.exempt when 'suspended' then x.suspended when 'too-new' then f.came end,
                case when w.why = 'too-new' then (f.came + interval '6 months')::date end, coalesce(x.elsewhere, false)
            from evaluation.campaign c
            join membership.affiliation a on a.kind = 'home' and a.superseded_at = 'infinity' and starts_with(a.path, c.path)
                and a.valid_from <= c.review_on and a.valid_to > c.review_on
            join lateral (select y.background, y.born_on, coalesce(greatest(y.admitted_on, y.readmitted_on), date '1990-01-01') as came
                from membership.member_facts y where y.member_id = a.member_id and y.superseded_at = 'infinity' and y.valid_from <= c.review_on
                    and y.valid_to > c.review_on) f on true
            join lateral (select true from membership.standing s where s.member_id = a.member_id and s.superseded_at = 'infinity'
                and s.standing <> 'out' and s.valid_from <= c.review_on and s.valid_to > c.review_on limit 1) s on true
            left join lateral (select min(y.valid_from) filter (where y.kind = 'exempt') as exempt,
                min(y.valid_from) filter (where y.kind = 'suspended') as suspended, bool_or(y.kind = 'elsewhere') as elsewhere
                from membership.circumstance y where y.member_id = a.member_id and y.superseded_at = 'infinity' and y.valid_from <= c.review_on
                    and y.valid_to > c.review_on) x on true
            left join lateral (select true as leads from membership.position_held y where y.member_id = a.member_id and y.superseded_at = 'infinity'
                and y.position in ('secretary', 'deputy', 'standing', 'committee') and y.valid_from <= c.review_on and y.valid_to > c.review_on limit 1) p on true
            cross join lateral (select case when x.suspended is not null then 'suspended' when x.exempt is not null then 'exempt'
                when f.came + interval '6 months' > c.review_on then 'too-new' end as why) w""";

    /** Every year before wrote, was proposed as the file has it, and was voted. */
    private static final String PAST_REVIEWS =
            """
            insert into evaluation.self_review (reviewed_id, writer, paper_on, proxy_reason, strengths, weaknesses, remedies, direction, common, results,
                level, grades, saved_at, saved_by, submitted_at)
            select r.id, 'proxy', c.self_review_by - 3, 'Nhập từ hồ sơ giấy các năm trước', 'Chấp hành chủ trương, nghị quyết; hoàn thành việc chi bộ giao.',
                'Có buổi sinh hoạt phát biểu còn ít.', 'Đã tham gia ý kiến đều hơn.', 'Tiếp tục dự sinh hoạt đầy đủ.', s.common, s.results, e.label,
                case when c.year between 2021 and 2024 then array(select p || ':' || case e.label when 'excellent' then 'excellent' when 'good' then 'good'
                    else 'average' end from unnest(case when r.group_code = 'leader'
                    then array['conduct', 'duty', 'leading', 'responsibility', 'example', 'remedies'] else array['conduct', 'duty', 'remedies'] end) p)
                    else array[]::text[] end,
                c.branch_by + time '03:00', ?, c.branch_by + time '03:00'
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026
            join membership.file_entry e on e.member_id = r.member_id and e.kind = 'rating' and e.superseded_at = 'infinity'
                and extract(year from e.started_on) = c.year
            cross join lateral (select case when c.year >= 2025 then case e.label when 'excellent' then 28 when 'good' then 25 when 'completed' then 20
                    else 12 end + r.member_id % 2 end as common,
                case when c.year >= 2025 then case e.label when 'excellent' then 65 when 'good' then 55 when 'completed' then 40 else 25 end
                    + r.member_id % 4 end as results) s
            where r.part = 'rated'""";

    private static final String PAST_LEVELS =
            """
            insert into evaluation.assessment (reviewed_id, path, common, results, level, opinion, rules, recorded_at, recorded_by)
            select r.id, r.path, s.common, s.results, s.level, 'Chi ủy nhất trí với bản tự kiểm điểm.', '[]'::jsonb, s.submitted_at + interval '1 hour', ?
            from evaluation.reviewed r join evaluation.self_review s on s.reviewed_id = r.id
            join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026""";

    private static final String NOW_REVIEWS =
            """
            insert into evaluation.self_review (reviewed_id, writer, paper_on, proxy_reason, strengths, weaknesses, remedies, direction, common, results,
                level, saved_at, saved_by, submitted_at)
            select r.id, case when w.own then 'member' else 'proxy' end, case when not w.own then date '2026-11-18' end,
                case when not w.own then 'Đảng viên cao tuổi, nộp bản viết tay' end,
                case r.member_id % 3 when 0 then 'Gương mẫu trong tổ dân phố; dự đủ các buổi sinh hoạt; vận động gia đình, hàng xóm giữ vệ sinh đường phố.'
                    when 1 then 'Chấp hành nghị quyết; hoàn thành việc chi bộ giao; đóng đảng phí đúng tháng.'
                    else 'Giữ gìn đạo đức, lối sống; tham gia tổ liên gia, hòa giải.' end,
                case r.member_id % 2 when 0 then 'Có lúc ngại phát biểu trong cuộc họp.' else 'Có việc làm chậm so với hẹn.' end,
                'Đã sửa điều chi bộ góp ý năm trước.', 'Năm tới dự họp đầy đủ, hoàn thành việc đúng hạn.', p.common, p.results, p.level,
                timestamp '2026-11-20 13:00', coalesce(k.id, ?), timestamp '2026-11-20 13:00'
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026
            join membership.unit u on u.id = r.unit_id left join kernel.account k on k.member_id = r.member_id
            cross join lateral (select k.id is not null as own) w
            cross join lateral (select 26 + (r.member_id / 3 % 4)::int as common, 52 + (r.member_id / 7 % 15)::int as results) q
            cross join lateral (select q.common, q.results, case when q.common + q.results >= 90 then 'excellent' when q.common + q.results >= 70 then 'good'
                else 'completed' end as level) p
            where r.part = 'rated' and coalesce(k.username, '') <> 'dangvien'
                and (u.short_name in ('TDP Tân Minh', 'TDP Khả Do', 'TDP Bảo Lộc', 'TDP Tân Lợi') and r.member_id % 8 <> 3 or r.member_id % 5 = 0)""";

    private static final String DRAFT =
            """
            insert into evaluation.self_review (reviewed_id, writer, strengths, weaknesses, common, results, saved_at, saved_by)
            select r.id, 'member', 'Dự đủ các buổi sinh hoạt, phụ trách tổ liên gia số 3.', null, 27, null, timestamp '2026-11-24 13:30', k.id
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026
            join kernel.account k on k.member_id = r.member_id and k.username = 'dangvien' where r.part = 'rated'""";

    /** Two branches have proposed nearly everybody: what the member saw, never above what the books hold, except two with a reason. */
    private static final String NOW_LEVELS =
            """
            insert into evaluation.assessment (reviewed_id, path, common, results, level, opinion, against, against_reason, rules, recorded_at, recorded_by)
            select r.id, r.path, p.common, p.results, p.level, 'Chi ủy nhất trí; đề nghị chi bộ biểu quyết.', o.against, o.why, '[]'::jsonb,
                timestamp '2026-11-25 13:00', k.id
            from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026
            join evaluation.self_review s on s.reviewed_id = r.id and s.submitted_at is not null
            join membership.unit u on u.id = r.unit_id and u.short_name in ('TDP Tân Minh', 'TDP Khả Do')
            join kernel.account k on k.username = case u.short_name when 'TDP Tân Minh' then 'bithu.tanminh' else 'bithu.khado' end
            cross join lateral (select count(*) filter (where t.result in ('partly', 'not-done') or t.done_on is null and t.due_on < date '2026-11-25') as failed,
                    count(*) filter (where t.result = 'done' and t.done_on > t.due_on) as late, count(*) as n
                from membership.task t where t.member_id = r.member_id and t.year = 2026 and t.annulled_at is null) t
            cross join lateral (select exists (select 1 from membership.file_entry e where e.member_id = r.member_id and e.kind = 'discipline'
                and e.superseded_at = 'infinity' and extract(year from e.started_on) = 2026) as disciplined) d
            cross join lateral (select t.failed > 0 or t.late > 0 or d.disciplined as barred) b
            cross join lateral (select s.common, least(s.results, case when b.barred then 63 - s.common / 2 when r.group_code = 'plain' then 70
                else 89 - s.common end) as results) q
            cross join lateral (select q.common, case when q.common + q.results = 91 then q.results - 1 else q.results end as results,
                case when q.common + q.results >= 90 and not b.barred then 'excellent'
                when q.common + q.results >= 70 then 'good' else 'completed' end as level) p
            cross join lateral (select array_remove(array[case when t.failed > 0 then 'rating.tasks-failed' end,
                case when t.late > 0 and p.level <> 'completed' then 'rating.tasks-late' end,
                case when d.disciplined then 'rating.disciplined' end], null) as against) f
            cross join lateral (select f.against, case when cardinality(f.against) > 0
                then 'Việc chưa đạt do mưa lũ, ngoài khả năng của đồng chí; chi ủy đã kiểm tra và đề nghị giữ mức này.' end as why) o
            where (not b.barred or r.member_id in (select x.member_id from (select y.member_id, row_number() over (order by y.member_id) as place
                from evaluation.reviewed y join membership.task t2 on t2.member_id = y.member_id and t2.year = 2026 and t2.annulled_at is null
                    and (t2.result in ('partly', 'not-done') or t2.done_on is null and t2.due_on < date '2026-11-25')
                join evaluation.self_review s2 on s2.reviewed_id = y.id and s2.submitted_at is not null
                where y.campaign_id = c.id and y.part = 'rated' and y.unit_id = r.unit_id group by y.member_id) x where x.place <= 1))
                and r.member_id % 9 <> 1 and (not r.elsewhere)""";

    /** Khả Do has voted on the first few. */
    private static final String VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select r.unit_id, r.path, 'branch', 'rate-' || a.level, 'evaluation', r.id, 1, date '2026-11-26', 'Nhà văn hóa ' || u.short_name, k.display_name,
                'Bí thư chi bộ', k.display_name, 'secret', n.base, n.base - 4, n.base - 4, n.base - 4, n.base - 5, 1, 0, '1/2', true, true,
                'Chi bộ tán thành mức chi ủy đề xuất.', '[]'::jsonb, timestamp '2026-11-26 14:00', k.id
            from evaluation.assessment a join evaluation.reviewed r on r.id = a.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026
            join membership.unit u on u.id = r.unit_id and u.short_name = 'TDP Khả Do' join kernel.account k on k.username = 'bithu.khado'
            cross join lateral (select count(*)::int as base from evaluation.reviewed x where x.campaign_id = c.id and x.unit_id = r.unit_id
                and x.part = 'rated') n
            where a.superseded_at = 'infinity' order by r.id limit 9""";

    private static final String PAST_VOTES =
            """
            insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method,
                base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select r.unit_id, r.path, 'branch', 'rate-' || a.level, 'evaluation', r.id, 1, c.branch_by, u.short_name, 'Bí thư chi bộ', 'Bí thư', 'Chi ủy viên',
                'secret', n.base, n.base, n.base, n.base, n.base, 0, 0, '1/2', true, true, 'Chi bộ tán thành.', '[]'::jsonb,
                c.branch_by + time '14:00', ?
            from evaluation.assessment a join evaluation.reviewed r on r.id = a.reviewed_id
            join evaluation.campaign c on c.id = r.campaign_id and c.year < 2026 join membership.unit u on u.id = r.unit_id
            join (select campaign_id, unit_id, count(*)::int as base from evaluation.reviewed where part = 'rated' group by campaign_id, unit_id) n
                on n.campaign_id = r.campaign_id and n.unit_id = r.unit_id
            where a.superseded_at = 'infinity'""";

    /** Whoever is rated in a branch votes in it; those whose papers were not given out were away with a reason. */
    private static final String VOTERS =
            """
            insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts)
            select b.id, x.member_id, 'voter', case when x.place <= b.issued then 'present' else 'excused' end, true
            from membership.ballot b join evaluation.reviewed r on r.id = b.subject_id
            join (select y.campaign_id, y.unit_id, y.member_id, row_number() over (partition by y.campaign_id, y.unit_id order by y.member_id) as place
                from evaluation.reviewed y where y.part = 'rated') x on x.campaign_id = r.campaign_id and x.unit_id = r.unit_id
            where b.subject_type = 'evaluation' and b.body = 'branch'""";

    private static final String SHEET =
            """
            with s as (insert into evaluation.sheet (unit_id, path, group_code, valid_from, paper, recorded_at, recorded_by)
                select u.id, u.path, 'outside', date '2025-11-20', '28-HD/ĐU ngày 18/11/2025', timestamp '2025-11-19 02:00', ? from membership.unit u where u.id = ?
                returning id)
            insert into evaluation.sheet_line (sheet_id, line, part, words, points)
            select s.id, v.line, v.part, v.words, v.points from s, (values
                (1, 'common', 'Chấp hành chủ trương của Đảng, pháp luật; giữ gìn phẩm chất, lối sống', 20),
                (2, 'common', 'Tự phê bình, phê bình; sửa chữa hạn chế', 10),
                (3, 'results', 'Thực hiện quyền, nghĩa vụ, việc chi bộ giao', 40),
                (4, 'results', 'Học tập nghị quyết, phát biểu ý kiến', 15),
                (5, 'results', 'Việc đột xuất, phong trào ở nơi cư trú phù hợp sức khỏe', 15)) v(line, part, words, points)""";

    private final Connection connection;
    private final long clerk;
    private final long ward;

    YearlyReviews(Connection connection, Tree tree, Accounts accounts) {
        this.connection = connection;
        this.clerk = accounts.clerk();
        this.ward = tree.id(Tree.WARD);
    }

    void write() throws SQLException {
        run(CAMPAIGNS, clerk, ward);
        run(GROUPS);
        run(PEOPLE);
        var decisions = new RatingDecisions(connection);
        decisions.file();
        run(PAST_REVIEWS, clerk);
        run(PAST_LEVELS, clerk);
        run(NOW_REVIEWS, clerk);
        run(DRAFT);
        run(NOW_LEVELS);
        run(VOTES);
        run(PAST_VOTES, clerk);
        run(VOTERS);
        decisions.decide();
        new UnitRatings(connection).write();
        run(SHEET, clerk, ward);
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
