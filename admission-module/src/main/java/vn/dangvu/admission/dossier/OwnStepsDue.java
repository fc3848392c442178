package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** What waits for somebody himself: the declaration of an applicant, the remark of a helper. */
@ApplicationScoped
class OwnStepsDue implements BranchDuties {
    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        return sql.list(
                Clause.of(
                        """
                        select d.id, d.unit_id, d.path, u.short_name, c.full_name, x.own from (
                            select id, true as own from admission.dossier where account_id = ? and progress->>'declaration' = 'open'
                            union all
                            select o.id, false from admission.helper h join admission.dossier o on o.candidate_id = h.candidate_id
                                where h.member_id = ? and h.valid_to = 'infinity' and o.progress->>'helper-remark' = 'open') x
                        join admission.dossier d on d.id = x.id and d.closed_on is null
                        join admission.candidate c on c.id = d.candidate_id join membership.unit u on u.id = d.unit_id
                        order by d.id limit 50""",
                        desk.account(),
                        Sql.orNull(desk.self())),
                row -> new Duty(
                        row.getBoolean("own") ? "own-declaration" : "own-remark",
                        row.getLong("unit_id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        List.of(row.getString("full_name")),
                        row.getBoolean("own") ? "/my/declaration.xhtml" : "/my/helping.xhtml?id=" + row.getLong("id"),
                        null,
                        null,
                        "member"));
    }
}
