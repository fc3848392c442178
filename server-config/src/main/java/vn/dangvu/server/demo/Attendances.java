package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Who was at the meetings of the branches from December 2024 to November 2026, and at the study of resolutions: the many who come, the one branch that
 * comes less, somebody away without a reason for one, two and three months of a year, a contest that waits and one that was answered.
 */
final class Attendances {
    /** Only where nobody else has planned any. The first of a quarter's last month is a thematic one. */
    private static final String MEETINGS =
            """
            insert into membership.meeting (unit_id, path, kind, topic, planned_on, planned_at, planned_minutes, place, held_on, held_at, held_minutes,
                recorded_at, recorded_by)
            select u.id, u.path, case when extract(month from d)::int % 3 = 0 then 'thematic' else 'monthly' end,
                case when extract(month from d)::int % 3 = 0 then 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh' end,
                d::date, '19:30', 90, 'Nhà văn hóa ' || u.short_name, case when d <= date '2026-11-26' then d::date end,
                case when d <= date '2026-11-26' then time '19:30' end, case when d <= date '2026-11-26' then 105 end, d - interval '20 days', ?
            from membership.unit u, generate_series(timestamp '2024-12-03', timestamp '2026-12-03', interval '1 month') d
            where u.type = 'branch' and u.closed_on is null and not exists (select 1 from membership.meeting)""";

    /** What the register says of each day; of those who owe it about nineteen in twenty come, in one branch six in seven. */
    private static final String EXPECTED =
            """
            with roll as materialized (
                select a.unit_id, d.day, a.member_id, a.kind, f.full_name, u.short_name, u.path,
                    (select case c.kind when 'suspended' then 'suspended' when 'elsewhere' then 'elsewhere' else 'exempt' end
                        from membership.circumstance c where c.member_id = a.member_id and (c.kind <> 'elsewhere' or a.kind = 'home')
                        and c.valid_from <= d.day and c.valid_to > d.day and c.superseded_at = 'infinity'
                        order by array_position(array['suspended', 'elsewhere'], c.kind) limit 1) as free,
                    ('x' || substr(md5(f.full_name || d.day), 1, 6))::bit(24)::int % 1000 as dice
                from membership.affiliation a join membership.unit u on u.id = a.unit_id and u.type = 'branch' cross join (DAYS) d(day)
                join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_from <= d.day and f.valid_to > d.day
                join membership.standing s on s.member_id = a.member_id and s.standing <> 'out' and s.valid_from <= d.day and s.valid_to > d.day
                    and s.superseded_at = 'infinity'
                where a.superseded_at = 'infinity' and a.valid_from <= d.day and a.valid_to > d.day)
            """;

    private static final String REASONS =
            "(array['Ốm, có báo trước', 'Đi công tác', 'Việc gia đình, có xin phép', 'Chăm người ốm ở bệnh viện'])[1 + r.dice % 4]";

    private static final String STORIES =
            """
            ('Phan Văn Đoàn', '2026-07', 'unexcused'), ('Phan Văn Đoàn', '2026-08', 'unexcused'), ('Phan Văn Đoàn', '2026-10', 'unexcused'),
            ('Đỗ Đình Huy', '2026-03', 'unexcused'), ('Đỗ Đình Huy', '2026-09', 'unexcused'), ('Nguyễn Quang Mạnh', '2026-05', 'unexcused'),
            ('Trịnh Thu Hằng', '2026-06', 'unexcused'), ('Trịnh Thu Hằng', '2026-10', 'unexcused'), ('Lý Thùy Anh', '2026-04', 'visiting')""";

    private static final String ENTRIES = EXPECTED.replace(
                    "DAYS",
                    "select distinct day from membership.meeting where held_on is not null and kind <> 'committee'")
            + """
                    insert into membership.attendance (meeting_id, member_id, path, day, state, note, recorded_at, recorded_by)
                    select m.id, r.member_id, m.path, m.day, x.state, case x.state when 'excused' then REASONS
                        when 'visiting' then 'Chi bộ TDP Minh Đức, có giấy xác nhận của chi bộ' end, m.day + time '21:15', ?
                    from membership.meeting m join roll r on r.unit_id = m.unit_id and r.day = m.day
                    left join (values STORIES) s(name, month, state) on s.name = r.full_name and s.month = to_char(m.day, 'YYYY-MM') and r.short_name = 'TDP Tân Minh'
                    cross join lateral (select coalesce(s.state, r.free, case when r.dice < (case when r.short_name = 'TDP Tân Lợi' then 860 else 948 end)
                        then 'present' else 'excused' end) as state) x
                    where m.held_on is not null and m.kind <> 'committee'"""
                    .replace("REASONS", REASONS)
                    .replace("STORIES", STORIES);

    /** Trịnh Thu Hằng contests June, which is changed, and October, which waits. */
    private static final String CONTESTS =
            """
            insert into membership.attendance_contest (meeting_id, member_id, path, state, words, contested_at, contested_by)
            select a.meeting_id, a.member_id, a.path, a.state, case extract(month from a.day)::int when 6
                then 'Hôm đó tôi đưa mẹ đi cấp cứu, đã báo đồng chí phó bí thư qua điện thoại.'
                else 'Tôi có dự nhưng đến muộn 15 phút vì mưa ngập, đã ngồi cuối hội trường; đồng chí Khánh ngồi cạnh tôi.' end,
                a.day + interval '4 days 20 hours', k.id
            from membership.attendance a join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join kernel.account k on k.username = 'dangvien' and k.member_id = a.member_id
            where a.state = 'unexcused' and a.day between '2026-06-01' and '2026-10-31'""";

    private static final String CHANGED =
            """
            update membership.attendance a set state = 'excused', note = 'Đưa người nhà đi cấp cứu, có báo', version = 2,
                recorded_at = c.contested_at + interval '2 days 23 hours', recorded_by = k.id
            from membership.attendance_contest c, kernel.account k where k.username = 'bithu.tanminh' and c.meeting_id = a.meeting_id
                and c.member_id = a.member_id and a.day between '2026-06-01' and '2026-06-30'""";

    private static final String ANSWERED =
            """
            update membership.attendance_contest c set outcome = 'changed', version = 2, answered_by = k.id, answered_at = c.contested_at + interval '2 days 23 hours',
                answer = 'Đồng chí phó bí thư xác nhận có nhận điện thoại; chi ủy sửa thành vắng có lý do.'
            from kernel.account k, membership.attendance a where k.username = 'bithu.tanminh' and a.meeting_id = c.meeting_id and a.member_id = c.member_id
                and a.day between '2026-06-01' and '2026-06-30'""";

    private static final String STUDIES =
            """
            insert into membership.study (unit_id, path, level, title, document, held_on, place, speaker, recorded_at, recorded_by)
            select u.id, u.path, s.level, s.title, s.document, s.day, 'Hội trường Đảng ủy phường', 'Bí thư Đảng ủy phường', s.day - 10 + time '09:00', ?
            from membership.unit u, (values
                (date '2025-04-17', 'central', 'Học tập Nghị quyết về phát triển khoa học, công nghệ', 'Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'),
                (date '2025-10-16', 'central', 'Học tập Chỉ thị về sinh hoạt chi bộ', 'Chỉ thị 50-CT/TW ngày 23/7/2025 của Ban Bí thư'),
                (date '2026-04-16', 'central', 'Học tập Nghị quyết Đại hội XIV của Đảng', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV'),
                (date '2026-10-15', 'ward', 'Học tập Nghị quyết Đại hội Đảng bộ phường', 'Nghị quyết Đại hội đại biểu Đảng bộ phường nhiệm kỳ 2025-2030')) s(day, level, title, document)
            where u.type <> 'branch' and u.closed_on is null and exists (select 1 from membership.unit b where b.parent_id = u.id and b.type = 'branch')""";

    private static final String MAKE_UPS =
            """
            insert into membership.study (unit_id, path, level, title, document, held_on, place, speaker, make_up_of, recorded_at, recorded_by)
            select unit_id, path, level, title, document, held_on + 9, place, speaker, id, recorded_at + interval '5 days', recorded_by
            from membership.study where make_up_of is null""";

    private static final String INVITED =
            """
            insert into membership.study_unit (study_id, unit_id, path) select s.id, u.id, u.path from membership.study s
            join membership.unit u on u.type = 'branch' and u.closed_on is null and u.parent_id = s.unit_id""";

    private static final String STUDIED =
            EXPECTED.replace("DAYS", "select distinct held_on from membership.study where make_up_of is null")
                    + """
                    insert into membership.study_part (study_id, member_id, unit_id, path, state, note, recorded_at, recorded_by)
                    select s.id, r.member_id, r.unit_id, r.path, x.state, case x.state when 'excused' then REASONS end, s.held_on + time '17:00', ?
                    from membership.study s join membership.study_unit i on i.study_id = s.id
                    join roll r on r.unit_id = i.unit_id and r.day = s.held_on
                    cross join lateral (select coalesce(r.free, case when r.dice < (case when r.short_name = 'TDP Tân Lợi' then 560 else 890 end) then 'present'
                        when r.dice < 985 then 'excused' else 'unexcused' end) as state) x
                    where s.make_up_of is null"""
                            .replace("REASONS", REASONS);

    /** Half of those who missed it, nobody of the one branch. */
    private static final String MADE_UP =
            """
            insert into membership.study_part (study_id, member_id, unit_id, path, state, recorded_at, recorded_by)
            select l.id, p.member_id, p.unit_id, p.path, 'present', l.held_on + time '17:00', p.recorded_by
            from membership.study l join membership.study_part p on p.study_id = l.make_up_of and p.state in ('excused', 'unexcused')
            join membership.unit u on u.id = p.unit_id and u.short_name <> 'TDP Tân Lợi'
            join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where ('x' || substr(md5(f.full_name || l.held_on), 1, 2))::bit(8)::int % 100 < 65""";

    private static final String OWED =
            """
            update membership.study_unit i set owed = (select count(*) from membership.study_part p where p.study_id = i.study_id and p.unit_id = i.unit_id
                and p.state in ('present', 'visiting', 'excused', 'unexcused'))""";

    private final Connection connection;
    private final long clerk;

    Attendances(Connection connection, long clerk) {
        this.connection = connection;
        this.clerk = clerk;
    }

    void write() throws SQLException {
        run(MEETINGS, clerk);
        run("analyze membership.meeting");
        run(ENTRIES, clerk);
        run(CONTESTS);
        run(CHANGED);
        run(ANSWERED);
        run(STUDIES, clerk);
        run(MAKE_UPS);
        run(INVITED);
        run(STUDIED, clerk);
        run(MADE_UP);
        run(OWED);
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
