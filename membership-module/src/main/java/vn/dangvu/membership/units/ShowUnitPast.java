package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Every name, type and place of a unit with the decisions, the latest first. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowUnitPast {
    @Inject
    private Sql sql;

    @Inject
    private Units units;

    /** The decisions about the unit and about posts in it, as far as a paper came with them. */
    public List<Long> decisions(Scope scope, long unitId) {
        units.covered(scope, unitId);
        return sql.list(
                Clause.of(
                        """
                        select d.id from membership.decision d where d.document_id is not null and d.id in (
                            select decision_id from membership.unit_period where unit_id = ?
                            union select closing_decision_id from membership.unit where id = ?
                            union select decision_id from membership.unit_succession where from_unit = ? or to_unit = ?
                            union select decision_id from membership.unit_consent where unit_id = ?
                            union select decision_id from membership.committee_term where unit_id = ?
                            union select decision_id from membership.position_held where unit_id = ?
                            union select end_decision_id from membership.position_held where unit_id = ?
                            union select decision_id from membership.branch_assignment where unit_id = ?
                            union select end_decision_id from membership.branch_assignment where unit_id = ?)""",
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId,
                        unitId),
                row -> row.getLong(1));
    }

    public UnitPast of(Scope scope, long unitId) {
        units.covered(scope, unitId);
        return new UnitPast(
                sql.list(
                        Clause.of("select case when")
                                .then(scope.within("d.path"))
                                .then(
                                        """
                                then d.document_id end document_id, p.type, p.name, p.valid_from, p.valid_to, d.number, d.signed_on, d.body, d.title, d.rules,
                                    (select a.name from membership.unit_period a where a.unit_id = p.parent_id and a.valid_from <= p.valid_from
                                     and a.valid_to > p.valid_from and a.superseded_at = 'infinity') above
                                from membership.unit_period p left join membership.decision d on d.id = p.decision_id
                                where p.unit_id = ? and p.superseded_at = 'infinity' order by p.valid_from desc""",
                                        unitId),
                        row -> {
                            LocalDate to = Sql.date(row, "valid_to");
                            return new UnitPast.Stage(
                                    row.getString("type"),
                                    row.getString("name"),
                                    row.getString("above"),
                                    Sql.date(row, "valid_from"),
                                    to == null ? null : to.minusDays(1),
                                    row.getString("number"),
                                    Sql.date(row, "signed_on"),
                                    row.getString("body"),
                                    row.getString("title"),
                                    AppliedRules.read(row.getString("rules")),
                                    Sql.id(row, "document_id"));
                        }),
                sql.first(
                                Clause.of("select case when")
                                        .then(scope.within("d.path"))
                                        .then(
                                                """
                                        then d.document_id end document_id, u.closed_on, d.number, d.signed_on, d.body, d.title, d.rules from membership.unit u
                                        join membership.decision d on d.id = u.closing_decision_id where u.id = ?""",
                                                unitId),
                                row -> new UnitPast.Ending(
                                        Sql.date(row, "closed_on"),
                                        row.getString("number"),
                                        Sql.date(row, "signed_on"),
                                        row.getString("body"),
                                        row.getString("title"),
                                        AppliedRules.read(row.getString("rules")),
                                        Sql.id(row, "document_id")))
                        .orElse(null),
                sql.list(
                        Clause.of(
                                """
                                select o.id, o.name, s.kind, s.to_unit = ? came, s.on_date, d.number, d.rules from membership.unit_succession s
                                join membership.unit o on o.id = case when s.to_unit = ? then s.from_unit else s.to_unit end
                                join membership.decision d on d.id = s.decision_id
                                where s.to_unit = ? or s.from_unit = ? order by s.on_date desc, o.name collate membership.vi_counting, o.id""",
                                unitId,
                                unitId,
                                unitId,
                                unitId),
                        row -> new UnitPast.Succession(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("kind"),
                                row.getBoolean("came"),
                                Sql.date(row, "on_date"),
                                row.getString("number"),
                                AppliedRules.read(row.getString("rules")))),
                sql.list(
                        Clause.of(
                                """
                                select c.valid_from, c.rules, d.number from membership.unit_consent c
                                join membership.decision d on d.id = c.decision_id where c.unit_id = ? order by c.valid_from desc""",
                                unitId),
                        row -> new UnitPast.Consent(
                                Sql.date(row, "valid_from"),
                                row.getString("number"),
                                AppliedRules.read(row.getString("rules")))));
    }
}
