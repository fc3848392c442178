package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Answers to signals in one branch: one that waits, one found insufficient, one accepted at a meeting. */
final class Signals {
    private static final String ANSWER =
            """
            insert into membership.signal_answer (member_id, path, kind, subject_type, subject_id, months, given_on, given_how, paper, words, recorded_at,
                recorded_by, recorder)
            select a.member_id, a.path, 'unexcused-months', 'year', 2026, array_agg(distinct date_trunc('month', a.day)::date), v.given, 'paper', v.paper, v.words,
                v.given + time '13:00', k.id, k.display_name
            from (values ('Phan Văn Đoàn', date '2026-11-19', 'Đơn viết tay, con trai nộp ngày 19/11',
                    'Từ tháng 7 tôi đi chăm vợ nằm viện ở Hà Nội. Tôi đã nhắn đồng chí phó bí thư nhưng chưa làm đơn xin phép.'),
                ('Đỗ Đình Huy', date '2026-10-12', 'Nói tại buổi họp chi ủy ngày 12/10', 'Hai buổi đó tôi bận việc nhà, quên báo.'),
                ('Nguyễn Quang Mạnh', date '2026-05-20', 'Giấy ra viện nộp ngày 20/5', 'Ngày 03/5 tôi cấp cứu đau ruột thừa, không báo kịp.'))
                v(name, given, paper, words)
            join membership.member_facts f on f.full_name = v.name and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join membership.unit u on u.short_name = 'TDP Tân Minh'
            join membership.attendance a on a.member_id = f.member_id and a.path = u.path and a.state = 'unexcused' and a.day >= date '2026-01-01'
            cross join kernel.account k where k.username = 'bithu.tanminh'
            group by a.member_id, a.path, v.given, v.paper, v.words, k.id, k.display_name""";

    private static final String FOUND =
            """
            update membership.signal_answer s set finding = v.finding, found_on = coalesce(m.held_on, v.day), found_body = v.body, found_reason = v.reason,
                meeting_id = m.id, found_at = coalesce(m.held_on, v.day) + time '14:30', found_by = s.recorded_by, finder = s.recorder, version = 2
            from (values ('Đỗ Đình Huy', 'insufficient', date '2026-10-20', 'branch-committee',
                    'Quên báo chưa phải lý do chính đáng; chi ủy gặp riêng, nhắc báo trước khi vắng.', false),
                ('Nguyễn Quang Mạnh', 'accepted', date '2026-05-25', 'branch', 'Có giấy ra viện; chi bộ chấp nhận là vắng có lý do chính đáng.', true))
                v(name, finding, day, body, reason, met)
            join membership.member_facts f on f.full_name = v.name and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            join membership.signal_answer x on x.member_id = f.member_id
            left join lateral (select y.id, y.held_on from membership.meeting y where v.met and y.path = x.path and y.held_on >= x.given_on
                and y.called_off_at is null and y.kind <> 'committee' order by y.held_on, y.id limit 1) m on true
            where s.id = x.id""";

    private final Connection connection;

    Signals(Connection connection) {
        this.connection = connection;
    }

    void write() throws SQLException {
        for (String command : new String[] {ANSWER, FOUND}) {
            try (PreparedStatement statement = connection.prepareStatement(command)) {
                statement.executeUpdate();
            }
        }
    }
}
