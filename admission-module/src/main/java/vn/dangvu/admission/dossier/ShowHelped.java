package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Whom a member helps on the way into the Party, and whose remark (11-KNĐ) can be written. */
@UseCase(value = "dossier.help", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowHelped {
    @Inject
    private Sql sql;

    /**
     * @param dossier null while there is none
     * @param remark state of the remark: code of {@link Progress.State}
     */
    public record Helped(
            long candidate,
            String name,
            LocalDate since,
            Long dossier,
            long version,
            LocalDate ceremony,
            String remark) {}

    public List<Helped> all(Scope scope) {
        return scope.self() == null
                ? List.of()
                : sql.list(
                        Clause.of(
                                """
                                select c.id, c.full_name, h.valid_from, d.id as dossier, coalesce(d.version, 0) as version, d.ceremony_on,
                                    split_part(coalesce(d.progress->>'helper-remark', 'later'), ' ', 1) as remark
                                from admission.helper h join admission.candidate c on c.id = h.candidate_id
                                left join admission.dossier d on d.candidate_id = c.id and d.closed_on is null
                                where h.member_id = ? and h.valid_to = 'infinity' order by c.sort_name collate "vi-x-icu", c.id""",
                                scope.self()),
                        row -> new Helped(
                                row.getLong("id"),
                                row.getString("full_name"),
                                Sql.date(row, "valid_from"),
                                Sql.id(row, "dossier"),
                                row.getLong("version"),
                                Sql.date(row, "ceremony_on"),
                                row.getString("remark")));
    }
}
