package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.units.Units;

/** Terms, posts and assignments of a unit. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ShowCommittee {
    private static final String POSTS =
            """
            select p.*, f.full_name, d.number, e.number end_number from membership.position_held p
            join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join membership.decision d on d.id = p.decision_id
            left join membership.decision e on e.id = p.end_decision_id
            where p.unit_id = any (?) and p.superseded_at = 'infinity'""";
    private static final String ORDER =
            """
            order by p.valid_to desc, array_position(array['secretary', 'deputy', 'standing', 'committee', 'inspection',
                'group-leader'], p.position), p.valid_from, f.sort_name collate "vi-x-icu", p.id""";

    @Inject
    private Sql sql;

    @Inject
    private Units units;

    public List<TermRow> terms(Scope scope, long unitId) {
        units.covered(scope, unitId);
        return sql.list(
                Clause.of(
                        "select t.*, d.number, d.rules from membership.committee_term t left join membership.decision d on d.id ="
                                + " t.decision_id where t.unit_id = ? order by t.valid_from desc",
                        unitId),
                row -> new TermRow(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("name"),
                        Sql.date(row, "valid_from"),
                        Writing.last(Sql.date(row, "valid_to")),
                        row.getString("number"),
                        AppliedRules.read(row.getString("rules"))));
    }

    /** Everybody who ever held a post here, the present first. */
    public List<PostRow> posts(Scope scope, long unitId) {
        units.covered(scope, unitId);
        return sql.list(Clause.of(POSTS, (Object) new Long[] {unitId}).then(ORDER), ShowCommittee::post);
    }

    /** Who holds posts on the day, here and in the groups directly below. */
    public List<PostRow> on(Scope scope, long unitId, LocalDate day) {
        units.covered(scope, unitId);
        return sql.list(
                Clause.of(
                                POSTS.replace(
                                                "any (?)",
                                                "any (select ? union select id from membership.unit where parent_id = ? and type = 'group')")
                                        + " and p.valid_from <= ? and p.valid_to > ?",
                                unitId,
                                unitId,
                                day,
                                day)
                        .then(ORDER),
                ShowCommittee::post);
    }

    /** The secretaries of these units on the day, by unit; units without one are missing from the answer. */
    public Map<Long, String> secretaries(Scope scope, Collection<Long> unitIds, LocalDate day) {
        return sql
                .list(
                        Clause.of(
                                        """
                                        select p.unit_id, string_agg(f.full_name, ', ' order by p.valid_from) names
                                        from membership.position_held p join membership.unit u on u.id = p.unit_id
                                        join membership.member_facts f on f.member_id = p.member_id and f.superseded_at = 'infinity'
                                            and f.valid_to = 'infinity'
                                        where p.unit_id = any (?) and p.position in ('secretary', 'group-leader') and p.valid_from <= ?
                                            and p.valid_to > ? and p.superseded_at = 'infinity' and""",
                                        unitIds.toArray(Long[]::new),
                                        day,
                                        day)
                                .then(scope.within("u.path"))
                                .then("group by p.unit_id"),
                        row -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who follows this unit for the committee above, and ever did. */
    public List<AssignmentRow> assignments(Scope scope, long unitId) {
        units.covered(scope, unitId);
        return sql.list(
                Clause.of(
                        """
                        select b.*, f.full_name, u.short_name, e.number end_number from membership.branch_assignment b
                        left join membership.decision e on e.id = b.end_decision_id
                        join membership.member_facts f on f.member_id = b.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        join membership.unit u on u.id = b.unit_id
                        where b.unit_id = ? order by b.valid_to desc, b.valid_from, b.id""",
                        unitId),
                row -> new AssignmentRow(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getLong("unit_id"),
                        row.getString("short_name"),
                        Sql.date(row, "valid_from"),
                        Writing.last(Sql.date(row, "valid_to")),
                        row.getString("end_reason"),
                        row.getString("end_number")));
    }

    private static PostRow post(ResultSet row) throws SQLException {
        return new PostRow(
                row.getLong("id"),
                row.getLong("unit_id"),
                Sql.id(row, "term_id"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("how"),
                row.getString("duty"),
                Sql.date(row, "valid_from"),
                Writing.last(Sql.date(row, "valid_to")),
                row.getString("number"),
                row.getString("end_reason"),
                row.getString("end_number"));
    }
}
