package vn.dangvu.server.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * Movements that the register does not know yet: one who has just come with the papers, a list that waits for its decision, an application that was
 * withdrawn, an inspection that is open.
 */
record MoveStories(Run run, Tree tree, Register register, long clerk) {
    /** From outside, with the papers on the desk: the file is checked, the committee has not signed. */
    private static final String COMING =
            """
            with t as (
                insert into membership.transfer (route, temporary, unit_id, path, place, name, sort_name, folded, sex, born_on, born_precision, card,
                    admitted_on, recognised_on, reason, opened_on, slip_number, slip_on, next_step, due_on, due_key, recorded_at, recorded_by)
                select 'in', false, u.id, u.path, 'Đảng bộ xã Ngọc Thanh', 'Vũ Thị Thanh Mai', ?, 'vu thi thanh mai', 'F', date '1988-09-12', 'D',
                    '026188004471', date '2014-05-19', date '2015-05-19', 'residence', date '2026-11-12', '318', date '2026-11-12', 'signature',
                    ?::date, 'present', timestamptz '2026-11-17 02:00+00', c from membership.unit u, (select ?::bigint as c) c where u.id = ?
                returning id, recorded_by)
            insert into membership.transfer_step (transfer_id, step, on_date, details, recorded_by, recorder)
            select t.id, s.step, s.on_date::date, s.details::jsonb, t.recorded_by, 'Ngô Thanh Bích' from t, (values
                ('slip', '2026-11-12', '{"number":"318","boxes":"10","fee_until":"2026-11","shown_on":"2026-11-17"}'),
                ('file', '2026-11-18', '{"boxes":"10","papers":"23"}')) s (step, on_date, details)""";

    private static final String WITHDRAWN =
            """
            with t as (
                insert into membership.transfer (route, temporary, member_id, unit_id, path, place, name, sort_name, folded, sex, born_on, born_precision,
                    admitted_on, recognised_on, reason, basis, basis_on, opened_on, next_step, closed_on, outcome, closed_reason, recorded_by)
                select 'province', false, m.id, m.unit_id, m.path, 'Đảng bộ phường Vĩnh Yên', f.full_name, f.sort_name, f.folded, f.sex, f.born_on,
                    f.born_precision, f.admitted_on, f.recognised_on, 'residence', 'Giấy xác nhận cư trú', '2026-09-01', '2026-09-01', '-', '2026-09-20',
                    'withdrawn', 'Đảng viên tiếp tục cư trú tại tổ dân phố, xin rút đơn', ?
                from membership.member m join membership.member_facts f on f.member_id = m.id and f.superseded_at = 'infinity'
                    and f.valid_to = 'infinity' where m.id = ? returning id, recorded_by)
            insert into membership.transfer_step (transfer_id, step, on_date, recorded_by, recorder)
            select id, 'application', '2026-09-01', recorded_by, 'Bùi Bá Long' from t""";

    private static final String LIST =
            """
            with b as (
                insert into membership.transfer_batch (unit_id, path, to_unit_id, reason, opened_on, next_step, recorded_by)
                select f.id, f.path, g.id, 'Điều chỉnh địa giới tổ dân phố Khả Do và Tân Lợi', date '2026-11-18', 'signature', ?
                from membership.unit f, membership.unit g where f.id = ? and g.id = ? returning *),
            t as (
                insert into membership.transfer (route, temporary, member_id, batch_id, unit_id, path, to_unit_id, name, sort_name, folded, sex, born_on,
                    born_precision, admitted_on, recognised_on, reason, basis, basis_on, opened_on, next_step, recorded_by)
                select 'inside', false, p.id, b.id, b.unit_id, b.path, b.to_unit_id, f.full_name, f.sort_name, f.folded, f.sex, f.born_on, f.born_precision,
                    f.admitted_on, f.recognised_on, 'reorganised', b.reason, b.opened_on, b.opened_on, 'signature', b.recorded_by
                from b cross join lateral (select m.id from membership.member m
                    join membership.affiliation a on a.member_id = m.id and a.unit_id = b.unit_id and a.kind = 'home' and a.valid_to = 'infinity'
                        and a.superseded_at = 'infinity'
                    where not exists (select 1 from membership.circumstance c where c.member_id = m.id)
                        and not exists (select 1 from membership.position_held h where h.member_id = m.id)
                        and not exists (select 1 from kernel.account k where k.member_id = m.id) order by m.id desc limit 3) p
                join membership.member_facts f on f.member_id = p.id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                returning id, opened_on, recorded_by)
            insert into membership.transfer_step (transfer_id, step, on_date, recorded_by, recorder)
            select id, 'application', opened_on, recorded_by, 'Ngô Thanh Bích' from t""";

    private static final String MATTER =
            """
            insert into membership.open_matter (member_id, path, kind, opened_on, paper, recorded_by)
            select id, path, 'inspection', '2026-10-20', 'Quyết định 57-QĐ/UBKT', ? from membership.member where id = ?""";

    void write() throws SQLException {
        run.update(
                COMING,
                VietnameseText.sortName("Vũ Thị Thanh Mai"),
                Moves.presented(LocalDate.of(2026, 11, 12)).toString(),
                clerk,
                tree.id("tan-minh"));
        run.update(WITHDRAWN, clerk, register.id("Hồ Thị Nga"));
        run.update(LIST, clerk, tree.id("kha-do"), tree.id("tan-loi"));
        run.update(MATTER, clerk, register.id("Lý Bá Bình"));
    }
}
