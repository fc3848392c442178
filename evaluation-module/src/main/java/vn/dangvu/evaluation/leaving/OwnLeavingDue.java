package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Whoever a case is about: to say something about it, to complain in time. */
@ApplicationScoped
class OwnLeavingDue implements BranchDuties {
    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        if (desk.self() == null) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                        """
                        select c.unit_id, c.path, u.short_name, case when c.complain_by is null then 'own-leaving-say' else 'own-leaving-complain' end as key,
                            c.complain_by
                        from evaluation.leaving_case c join membership.unit u on u.id = c.unit_id where c.member_id = ? and c.chain <> 'death'
                            and (c.complain_by >= ? and not exists (select 1 from evaluation.complaint k where k.case_id = c.id)
                                or c.closed_on is null and c.complain_by is null
                                    and not exists (select 1 from evaluation.leaving_word w where w.case_id = c.id and w.who = 'member'))""",
                        desk.self(),
                        desk.day()),
                row -> new Duty(
                        row.getString("key"),
                        row.getLong("unit_id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        List.of(),
                        "/my/leaving.xhtml",
                        Sql.date(row, "complain_by"),
                        null,
                        "member"));
    }
}
