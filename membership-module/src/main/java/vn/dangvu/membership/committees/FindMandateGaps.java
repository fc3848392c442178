package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Posts of today without a mandate that fits. A post gives no access by itself: somebody has to grant it. */
@UseCase(value = "mandate.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class FindMandateGaps {
    private static final int MOST = 500;
    private static final String HELD =
            """
            with held as (
                select p.member_id, p.unit_id, p.position, p.valid_from, case
                    when u.type like '%branch' and p.position = 'secretary' then 'branch-secretary'
                    when u.type like '%branch' and p.position in ('deputy', 'committee') then 'branch-committee-member'
                    when u.type = 'group' or u.type like '%branch' then null
                    when p.position = 'secretary' then 'committee-secretary'
                    when p.position in ('deputy', 'standing') then 'standing-committee-member'
                    when p.position = 'inspection' then 'inspection-committee' end role
                from membership.position_held p join membership.unit u on u.id = p.unit_id
                where p.superseded_at = 'infinity' and p.valid_from <= ? and p.valid_to > ?
                union all
                select b.member_id, b.unit_id, 'assigned', b.valid_from, 'assigned-committee-member' from membership.branch_assignment b
                where b.valid_from <= ? and b.valid_to > ?)
            select h.*, f.full_name, u.name, a.id account from held h
            join membership.unit u on u.id = h.unit_id and u.closed_on is null
            join membership.member_facts f on f.member_id = h.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join kernel.account a on a.member_id = h.member_id and a.closed_at is null
            where h.role is not null and not exists (select 1 from kernel.mandate m where m.account_id = a.id and m.role = h.role
                and m.unit_id = h.unit_id and m.valid_from <= ? and m.valid_to > ?) and""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public List<MandateGap> today(Scope scope) {
        var day = clock.today();
        return sql.list(
                Clause.of(HELD, day, day, day, day, day, day)
                        .then(scope.within("u.path"))
                        .then("order by u.path, h.role, f.sort_name collate \"vi-x-icu\", h.member_id limit " + MOST),
                row -> new MandateGap(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getLong("unit_id"),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("role"),
                        Sql.date(row, "valid_from"),
                        Sql.id(row, "account")));
    }
}
