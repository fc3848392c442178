package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Exemptions behind the register's, one that ends in twenty days, applications that wait; members away: most in contact, one whose contact is overdue,
 * one who was lost and found again, those who came home with the remark of the place.
 */
final class Leaves {
    private static final String OLD =
            """
            insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, paper, valid_from, decider, state, branch_on,
                branch_paper, branch_by, recorded_at, recorded_by)
            select c.member_id, a.unit_id, a.path, case when c.member_id % 3 = 0 then 'health' else 'age' end, c.valid_from - 10, 'oral',
                'Tuổi cao, sức yếu, đi lại khó khăn', 'Giấy xác nhận của trạm y tế', c.valid_from, 'branch', 'granted', c.valid_from, '03-NQ/CB', v.clerk,
                c.valid_from + time '09:00', v.clerk
            from membership.circumstance c join membership.affiliation a on a.member_id = c.member_id and a.kind = 'home' and a.valid_to = 'infinity'
                and a.superseded_at = 'infinity', (select ?::bigint as clerk) v
            where c.kind = 'exempt' and c.valid_to = 'infinity' and c.superseded_at = 'infinity'""";

    /** With the register's own entry, until 16/12/2026. */
    private static final String ENDING =
            """
            with l as (
                insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, paper, valid_from, until, decider, state,
                    branch_on, branch_paper, branch_by, decided_on, decided_paper, decided_body, decided_by, recorded_by)
                select m.id, m.unit_id, m.path, 'treatment', '2026-06-03', 'written', 'Điều trị dài ngày tại Bệnh viện Bạch Mai', 'Giấy ra viện ngày 28/5/2026',
                    '2026-06-17', '2026-12-16', 'standing-committee', 'granted', '2026-06-04', '06-NQ/CB', v.clerk, '2026-06-17', '41-QĐ/ĐU',
                    'Ban Thường vụ Đảng ủy phường Nam Viêm', v.decider, v.clerk
                from membership.member m, (select ?::bigint as clerk, ?::bigint as decider) v where m.id = ? returning *)
            insert into membership.circumstance (member_id, kind, detail, valid_from, expected_to, recorded_at, recorded_by)
            select member_id, 'exempt', ground, valid_from, until, valid_from + 3 + time '09:30', recorded_by from l""";

    private static final String WAITING =
            """
            insert into membership.leave (member_id, unit_id, path, ground, asked_on, asked_how, reason, paper, valid_from, until, decider, state, branch_on,
                branch_paper, branch_by, recorded_by)
            select m.id, m.unit_id, m.path, ?, ?::date, 'written', ?, ?, ?::date, ?::date, 'committee', ?, ?::date, ?, ?, ?
            from membership.member m where m.id = ?""";

    private static final String AWAY =
            """
            insert into membership.away (member_id, unit_id, path, from_date, expected_to, place, work, phone, means, relative, residence_paper, host_branch,
                every_months, calendar_on, last_contact, next_contact, declared_by, recorded_at, recorded_by)
            select c.member_id, a.unit_id, a.path, c.valid_from, c.expected_to, c.detail, (array['Công nhân', 'Lái xe', 'Xây dựng', 'Buôn bán'])
                [1 + c.member_id % 4], '09' || lpad((c.member_id * 7919 % 100000000)::text, 8, '0'), 'phone', 'Vợ hoặc chồng ở nhà', 'Đăng ký tạm trú', null,
                1, c.valid_from, d.last, (d.last + interval '1 month')::date, 'branch', c.valid_from + time '19:30', ?
            from membership.circumstance c join membership.affiliation a on a.member_id = c.member_id and a.kind = 'home' and a.valid_to = 'infinity'
                and a.superseded_at = 'infinity'
            cross join lateral (select case when c.member_id = ? then date '2026-09-30' else date '2026-11-05' end as last) d
            where c.kind = 'away' and c.valid_to = 'infinity' and c.superseded_at = 'infinity'""";

    private static final String CONTACTS =
            """
            insert into membership.away_contact (away_id, on_date, kind, means, who, said, recorded_at, recorded_by, recorder)
            select w.id, d::date, 'contact', 'phone', 'Bí thư chi bộ gọi cho đảng viên', (array['Công việc ổn định, vẫn ở chỗ cũ.',
                'Đã nghe thông báo nội dung sinh hoạt tháng.', 'Sức khỏe tốt, hỏi việc đóng đảng phí.'])[1 + extract(month from d)::int % 3],
                d + time '20:00', w.recorded_by, 'Bí thư chi bộ'
            from membership.away w cross join generate_series(w.last_contact, w.from_date + 10, interval '-1 month') d
            where w.member_id <> ? or d < '2026-08-01' or d > '2026-10-10'""";

    private static final String STORY =
            """
            insert into membership.away_contact (away_id, on_date, kind, means, who, said, recorded_at, recorded_by, recorder)
            select w.id, s.d::date, s.kind, s.means, s.who, s.said, s.d::date + time '20:30', w.recorded_by, 'Bí thư chi bộ' from membership.away w, (values
                ('%1$s', '2026-08-05', 'attempt', 'phone', 'Bí thư chi bộ gọi', 'Số máy không liên lạc được.'),
                ('%1$s', '2026-08-10', 'attempt', 'relative', 'Chi ủy hỏi người thân', 'Gia đình nói đã đổi chỗ làm, chưa có số mới.'),
                ('%1$s', '2026-08-20', 'lost', 'relative', 'Bí thư chi bộ', 'Hỏi gia đình và nơi làm cũ, chưa biết chỗ ở mới.'),
                ('%1$s', '2026-10-10', 'found', 'phone', 'Đảng viên gọi về', 'Đã chuyển sang mỏ khác, xin lỗi chi bộ và báo số mới.'),
                ('%2$s', '2026-11-08', 'attempt', 'phone', 'Bí thư chi bộ gọi', 'Không nghe máy.')) s (member, d, kind, means, who, said)
            where w.member_id = s.member::bigint and w.returned_on is null""";

    private static final String BACK =
            """
            insert into membership.away (member_id, unit_id, path, from_date, expected_to, place, means, every_months, calendar_on, last_contact, next_contact,
                host_remark, host_body, host_on, returned_on, declared_by, recorded_at, recorded_by)
            select c.member_id, m.unit_id, m.path, c.valid_from, c.valid_to - 1, c.detail, 'phone', 2, c.valid_from, c.valid_to - 20, c.valid_to + 40,
                'Chấp hành tốt quy định nơi tạm trú.', 'Khu phố nơi tạm trú, ' || c.detail, c.valid_to - 5, c.valid_to, 'branch',
                c.valid_from + time '19:30', ?
            from membership.circumstance c join membership.member m on m.id = c.member_id
            where c.kind = 'away' and c.valid_to < 'infinity' and c.superseded_at = 'infinity'""";

    private final Run run;
    private final Register register;
    private final Accounts accounts;

    Leaves(Connection connection, Register register, Accounts accounts) {
        this.run = new Run(connection);
        this.register = register;
        this.accounts = accounts;
    }

    void write() throws SQLException {
        long clerk = accounts.clerk();
        long overdue = register.id("Trần Mạnh Phúc");
        long found = register.id("Phạm Quang Việt");
        run.update(OLD, clerk);
        run.update(ENDING, clerk, accounts.id("bithu"), register.id("Đinh Bích Trang"));
        long kept = accounts.id("bithu.tanminh");
        run.update(
                WAITING,
                "treatment",
                "2026-11-18",
                "Phẫu thuật, điều trị tại Hà Nội",
                "Giấy hẹn nhập viện",
                "2026-12-01",
                "2027-05-31",
                "asked",
                null,
                null,
                null,
                kept,
                register.id("Bùi Thanh Bích"));
        run.update(
                WAITING,
                "away",
                "2026-10-28",
                "Làm việc theo ca tại khu công nghiệp, ngày nghỉ không cố định",
                "Đăng ký tạm trú số 118",
                "2026-11-10",
                "2027-03-01",
                "proposed",
                "2026-11-03",
                "11-NQ/CB",
                clerk,
                clerk,
                register.id("Vũ Phương Yến"));
        run.update(AWAY, clerk, overdue);
        run.update(CONTACTS, found);
        run.update(STORY.formatted(found, overdue));
        run.update(BACK, clerk);
    }
}
