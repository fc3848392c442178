package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawEverywhere;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Severity;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.legal.UnitChecks;
import vn.dangvu.membership.legal.UnitShape;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.UnitTypes;
import vn.dangvu.membership.units.Units;

/** Holds a unit as it was on a day against the rules of that day: size, groups, committee, term, secretary. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ExamineUnit {
    private static final int MONTHS_AHEAD = 6;

    @Inject
    private Sql sql;

    @Inject
    private Units units;

    @Inject
    private Law law;

    /** @param findings what the rules say, empty when all are kept */
    public record Examination(UnitCount count, List<Finding> findings) {}

    private record State(
            long unitId,
            String path,
            UnitShape shape,
            UnitCount count,
            boolean secretary,
            LocalDate termEnds,
            String lastTerm) {}

    public Examination examine(Scope scope, long unitId, LocalDate on) {
        UnitRow unit = units.covered(scope, unitId);
        return sql.first(query(scope, List.of(unitId), on), ExamineUnit::read)
                .map(state -> new Examination(state.count, findings(state, law.asOf(on, unit.path()), on)))
                .orElse(new Examination(new UnitCount(0, 0, 0), List.of()));
    }

    /** Those of the units where a rule is not kept, each with what is wrong. Two statements, whatever their number. */
    public Map<Long, List<Finding>> warnings(Scope scope, Collection<Long> unitIds, LocalDate on) {
        var found = new HashMap<Long, List<Finding>>();
        if (unitIds.isEmpty()) {
            return found;
        }
        LawEverywhere rules = law.everywhere(on);
        for (State state : sql.list(query(scope, unitIds, on), ExamineUnit::read)) {
            List<Finding> wrong = findings(state, rules.at(state.path), on).stream()
                    .filter(f -> f.severity() != Severity.NOTE)
                    .toList();
            if (!wrong.isEmpty()) {
                found.put(state.unitId, wrong);
            }
        }
        return found;
    }

    private static List<Finding> findings(State state, LawOn law, LocalDate on) {
        var found = new ArrayList<>(UnitChecks.shape(state.shape, law));
        if (state.shape.type().equals(UnitTypes.GROUP)) {
            return found;
        }
        var congress = law.citation(
                UnitTypes.isBranch(state.shape.type())
                        ? "organisation.congress.branch-term"
                        : "organisation.congress.committee-term");
        if (!state.secretary) {
            found.add(Finding.warning("units.no-secretary", congress));
        }
        if (state.termEnds == null) {
            found.add(Finding.note("units.no-term", congress));
        } else if (!state.termEnds.isAfter(on)) {
            found.add(Finding.warning("units.term-ended", congress, state.lastTerm, state.termEnds.minusDays(1)));
        } else if (!state.termEnds.isAfter(on.plusMonths(MONTHS_AHEAD))) {
            found.add(Finding.note("units.term-ends-soon", congress, state.lastTerm, state.termEnds.minusDays(1)));
        }
        return found;
    }

    private static Clause query(Scope scope, Collection<Long> unitIds, LocalDate on) {
        return Clause.of(
                        """
                        select p.unit_id, u.path, p.type, above.type parent_type, people.*, posts.*, t.valid_to term_ends, t.name term,
                            (select count(*) from membership.unit_period g where g.parent_id = p.unit_id and g.type = 'group'
                                and g.valid_from <= ? and g.valid_to > ? and g.superseded_at = 'infinity') groups,
                            exists (select 1 from membership.unit_consent c where c.unit_id = p.unit_id and c.valid_from <= ?
                                and c.valid_to > ?) consented
                        from membership.unit_period p
                        join membership.unit u on u.id = p.unit_id
                        left join membership.unit_period above on above.unit_id = p.parent_id and above.valid_from <= ?
                            and above.valid_to > ? and above.superseded_at = 'infinity'
                        cross join lateral (select count(*) filter (where a.kind = 'home') total,
                                count(*) filter (where a.kind = 'home' and s.standing = 'official') official,
                                count(*) filter (where a.kind = 'guest') guests
                            from membership.affiliation a
                            left join membership.standing s on s.member_id = a.member_id and s.valid_from <= ? and s.valid_to > ?
                                and s.superseded_at = 'infinity'
                            where a.unit_id in (select membership.units_under(p.unit_id, ?)) and a.valid_from <= ? and a.valid_to > ?
                                and a.superseded_at = 'infinity' and""",
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on,
                        on)
                .then(scope.within("a.path"))
                .then(
                        """
                        ) people
                        cross join lateral (select count(distinct member_id) filter (where position in ('secretary', 'deputy', 'standing', 'committee')) committee,
                                count(distinct member_id) filter (where position in ('secretary', 'deputy', 'standing')) standing,
                                bool_or(position = 'standing') has_standing, coalesce(bool_or(position = 'secretary'), false) secretary
                            from membership.position_held where unit_id = p.unit_id and valid_from <= ? and valid_to > ?
                                and superseded_at = 'infinity') posts
                        left join lateral (select valid_to, name from membership.committee_term where unit_id = p.unit_id
                            and valid_from <= ? order by valid_from desc limit 1) t on true
                        where p.unit_id = any (?) and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity' and""",
                        on,
                        on,
                        on,
                        unitIds.toArray(Long[]::new),
                        on,
                        on)
                .then(scope.within("u.path"));
    }

    private static State read(ResultSet row) throws SQLException {
        var count = new UnitCount(row.getInt("total"), row.getInt("official"), row.getInt("guests"));
        var shape = new UnitShape(
                row.getString("type"),
                row.getString("parent_type"),
                count.total(),
                count.official(),
                row.getInt("committee"),
                row.getBoolean("has_standing") ? row.getInt("standing") : 0,
                row.getInt("groups"),
                row.getBoolean("consented"));
        return new State(
                row.getLong("unit_id"),
                row.getString("path"),
                shape,
                count,
                row.getBoolean("secretary"),
                Sql.date(row, "term_ends"),
                row.getString("term"));
    }
}
