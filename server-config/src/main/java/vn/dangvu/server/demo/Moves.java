package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.membership.legal.TransferClocks;

/**
 * How the movements of the register came about: those of 2025 and 2026 step by step, one who left and has not arrived, stays elsewhere that go on.
 */
final class Moves {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    /** Left on 02/10/2026; nobody has heard from the other end. */
    private static final String BETWEEN = "Tạ Hữu Sơn";

    private static final String TRANSFER =
            """
            insert into membership.transfer (route, temporary, member_id, unit_id, path, place, name, sort_name, folded, sex, born_on, born_precision,
                card, admitted_on, recognised_on, reason, basis, basis_on, until, opened_on, slip_number, slip_on, handed_on, received_on,
                next_step, due_on, due_key, closed_on, outcome, recorded_at, recorded_by)
            select x.route, x.temporary, x.member_id, x.unit_id, x.path, x.place, f.full_name, f.sort_name, f.folded, f.sex, f.born_on, f.born_precision,
                (select i.value from membership.identifier i where i.member_id = x.member_id and i.kind = 'card' and i.superseded_at = 'infinity'
                    order by i.valid_to desc limit 1),
                f.admitted_on, f.recognised_on, x.reason, x.basis, x.opened, x.until, x.opened, x.slip, x.slip_on, x.handed, x.received,
                x.next_step, x.due_on, x.due_key, x.closed, x.outcome, x.opened + time '09:00', ?
            from (%s) x join membership.member_facts f on f.member_id = x.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            order by x.slip_on, x.member_id""";

    private static final String OUT =
            """
            select case when a.left_to ~ 'tỉnh|thành phố|Trường|Bộ' then 'other-province' else 'province' end as route, false as temporary, a.member_id,
                a.unit_id, a.path, a.left_to as place, 'work' as reason, 'Quyết định điều động, tiếp nhận công tác' as basis, a.valid_to - 30 as opened,
                null::date as until, (20 + row_number() over (partition by extract(year from a.valid_to) order by a.valid_to))::text as slip,
                a.valid_to - 7 as slip_on, a.valid_to as handed, case when f.full_name = '%1$s' then null else a.valid_to + 15 end as received,
                case when f.full_name = '%1$s' then 'presented' else '-' end as next_step,
                case when f.full_name = '%1$s' then date '%2$s' end as due_on, case when f.full_name = '%1$s' then 'present' end as due_key,
                case when f.full_name = '%1$s' then null else a.valid_to + 15 end as closed,
                case when f.full_name = '%1$s' then null else 'finished' end as outcome
            from membership.affiliation a join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity'
                and f.valid_to = 'infinity'
            where a.kind = 'home' and a.left_by = 'transfer' and a.valid_to >= '2025-01-01' and a.superseded_at = 'infinity'""";

    private static final String IN =
            """
            select 'in' as route, false as temporary, a.member_id, a.unit_id, a.path, a.arrived_from as place, 'residence' as reason,
                null as basis, a.valid_from - 20 as opened, null::date as until, (300 + a.member_id %% 90)::text as slip, a.valid_from - 20 as slip_on,
                null::date as handed, a.valid_from as received, '-' as next_step, null::date as due_on, null as due_key, a.valid_from + 5 as closed,
                'finished' as outcome
            from membership.affiliation a
            where a.kind = 'home' and a.arrived_by = 'transfer' and a.valid_from >= '2025-01-01' and a.superseded_at = 'infinity'""";

    private static final String ELSEWHERE =
            """
            select 'province' as route, true as temporary, c.member_id, a.unit_id, a.path, c.detail as place,
                case when c.detail like '%%Đại học%%' then 'study' else 'work' end as reason, 'Quyết định cử đi học, biệt phái' as basis,
                c.valid_from - 15 as opened, c.expected_to as until, (80 + row_number() over (order by c.valid_from))::text as slip,
                c.valid_from - 3 as slip_on, c.valid_from as handed, c.valid_from + 12 as received, 'return' as next_step, c.expected_to as due_on,
                'until' as due_key, null::date as closed, null as outcome
            from membership.circumstance c join membership.affiliation a on a.member_id = c.member_id and a.kind = 'home' and a.valid_to = 'infinity'
                and a.superseded_at = 'infinity'
            where c.kind = 'elsewhere' and c.valid_to = 'infinity' and c.superseded_at = 'infinity'""";

    private static final String GUESTS =
            """
            select 'in' as route, true as temporary, a.member_id, a.unit_id, a.path, a.arrived_from as place, 'work' as reason, null as basis,
                a.valid_from - 10 as opened, (a.valid_from + interval '11 months')::date as until, (150 + a.member_id %% 40)::text as slip,
                a.valid_from - 10 as slip_on, null::date as handed, a.valid_from as received, 'return' as next_step,
                (a.valid_from + interval '11 months')::date as due_on, 'until' as due_key, null::date as closed, null as outcome
            from membership.affiliation a where a.kind = 'guest' and a.valid_to = 'infinity' and a.superseded_at = 'infinity'""";

    private static final String STEPS =
            """
            insert into membership.transfer_step (transfer_id, step, on_date, details, recorded_at, recorded_by, recorder)
            select t.id, s.step, s.on_date, s.details, s.on_date + time '15:00', ?, 'Ngô Thanh Bích' from membership.transfer t
            cross join lateral (values
                ('application', case when t.route <> 'in' then t.opened_on end, '{}'::jsonb),
                ('branch', case when t.route <> 'in' then t.opened_on + 5 end, jsonb_build_object('number', '05-NQ/CB', 'fee_until',
                    to_char(t.slip_on, 'YYYY-MM'), 'remark', 'Chấp hành tốt chủ trương của Đảng, hoàn thành nhiệm vụ được giao.')),
                ('file', case when not t.temporary then least(t.slip_on, t.opened_on + 12) + case when t.route = 'in' then 5 else 0 end end,
                    jsonb_build_object('boxes', '10', 'papers', '23')),
                ('signature', case when t.route <> 'in' then t.slip_on - 1 when not t.temporary then t.slip_on + 8 end,
                    jsonb_build_object('signer', 'Phạm Hồng Dung')),
                ('slip', t.slip_on, case when t.route = 'in' then jsonb_build_object('number', t.slip_number, 'boxes',
                        case when t.temporary then '8' else '10' end, 'fee_until', to_char(t.slip_on, 'YYYY-MM'), 'shown_on', (t.slip_on + 4)::text)
                    else jsonb_build_object('number', t.slip_number) end),
                ('handover', t.handed_on, jsonb_build_object('carrier', 'member', 'taken_by', t.name)),
                ('presented', case when not t.temporary then t.received_on - 3 end, '{}'::jsonb),
                ('receipt', t.received_on, jsonb_build_object('place', t.place)),
                ('reply', case when t.route = 'in' and not t.temporary then t.received_on + 5 end, jsonb_build_object('number',
                    (t.id %% 40)::text || '-CV/ĐU', 'notice_to', t.place))
            ) s (step, on_date, details) where s.on_date is not null and t.slip_on is not null""";

    private static final String INDEX =
            """
            insert into membership.transfer_index (transfer_id, line, listed, found)
            select s.transfer_id, l.line, l.n, l.n from membership.transfer_step s cross join (values ('a1', 1), ('a2', 1), ('a3', 2), ('a4', 2), ('a6', 1),
                ('b1', 1), ('b3', 1), ('b4', 1), ('b5', 1), ('c1', 1), ('c2', 1), ('c3', 1), ('c5', 1), ('c8', 2), ('c9', 3), ('c13', 3)) l (line, n)
            where s.step = 'file'""";

    private static final String NUMBERS =
            """
            insert into kernel.number_register (register, unit_id, term, last)
            select 'GTSHĐ', ?, extract(year from slip_on)::int::text, max(slip_number::int) from membership.transfer
            where route <> 'in' and slip_on is not null group by 3 on conflict do nothing""";

    private final Run run;
    private final Tree tree;
    private final Register register;
    private final long clerk;

    Moves(Connection connection, Tree tree, Register register, long clerk) {
        this.run = new Run(connection);
        this.tree = tree;
        this.register = register;
        this.clerk = clerk;
    }

    void write() throws SQLException {
        run.update(TRANSFER.formatted(OUT.formatted(BETWEEN, presented(LocalDate.of(2026, 9, 25)))), clerk);
        run.update(TRANSFER.formatted(IN.formatted()), clerk);
        run.update(TRANSFER.formatted(ELSEWHERE.formatted()), clerk);
        run.update(TRANSFER.formatted(GUESTS.formatted()), clerk);
        run.update(STEPS.formatted(), clerk);
        new MoveStories(run, tree, register, clerk).write();
        run.update(INDEX);
        run.update(NUMBERS, tree.id(Tree.WARD));
    }

    static LocalDate presented(LocalDate introduced) {
        return TransferClocks.present(introduced, false, false, TODAY, OfficialCalendar.national())
                .orElseThrow()
                .due();
    }
}
