package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Whose mandates of a day reach a subject: the answer to “who can see this”. For use inside an operation. */
@ApplicationScoped
public class WhoMay {
    /** @param until last day of the mandate, null when open; {@code basis} the decision it rests on */
    public record Holder(String name, String role, long unitId, LocalDate until, String basis, boolean delegated) {}

    @Inject
    private Sql sql;

    @Inject
    private RoleBook roles;

    /**
     * @param unitIds the unit of the subject and all above it
     * @param permissions any of these lets somebody in
     */
    public List<Holder> reach(Collection<Long> unitIds, Collection<String> permissions, LocalDate day) {
        String[] granting = roles.roles().stream()
                .filter(role -> permissions.stream().anyMatch(p -> roles.grants(role, p)))
                .toArray(String[]::new);
        return sql.list(
                Clause.of(
                        """
                        select a.display_name, m.role, m.unit_id, m.valid_to, m.basis, m.delegated_from is not null as delegated
                        from kernel.mandate m join kernel.account a on a.id = m.account_id
                        where m.unit_id = any(?) and m.role = any(?) and m.valid_from <= ? and m.valid_to > ? and a.closed_at is null
                        order by m.role, a.display_name collate "vi-x-icu", m.id""",
                        unitIds.toArray(Long[]::new),
                        granting,
                        day,
                        day),
                row -> {
                    LocalDate to = Sql.date(row, "valid_to");
                    return new Holder(
                            row.getString("display_name"),
                            row.getString("role"),
                            row.getLong("unit_id"),
                            to == null ? null : to.minusDays(1),
                            row.getString("basis"),
                            row.getBoolean("delegated"));
                });
    }
}
