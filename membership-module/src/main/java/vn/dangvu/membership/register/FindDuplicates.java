package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Pairs of files that may be one person: the same number, or the same name and a birth that may be the same. People of the same
 * name are often different people: nothing is ever merged by itself, and a pair once found different does not come back.
 */
@UseCase(value = "member.merge", record = UseCase.Record.QUIET)
@ApplicationScoped
public class FindDuplicates {
    private static final int MOST = 200;

    @Inject
    private Sql sql;

    public List<DuplicatePair> list(Scope scope) {
        Clause alike = Clause.of(
                """
                select f.member_id as a, g.member_id as b, case when f.born_precision = 'D' and g.born_precision = 'D' then 2 else 3 end as rank
                from membership.member_facts f join membership.member m on m.id = f.member_id
                join membership.member_facts g on g.folded = f.folded and g.member_id > f.member_id
                    and g.superseded_at = 'infinity' and g.valid_to = 'infinity'
                where f.superseded_at = 'infinity' and f.valid_to = 'infinity' and (f.born_on is null or g.born_on is null
                    or f.born_on = g.born_on or (date_trunc('year', f.born_on) = date_trunc('year', g.born_on)
                        and (f.born_precision <> 'D' or g.born_precision <> 'D'))) and""");
        Clause numbers = Clause.of(
                """
                union all select least(i.member_id, j.member_id), greatest(i.member_id, j.member_id), 1
                from membership.identifier i join membership.member m on m.id = i.member_id
                join membership.identifier j on j.value = i.value and j.member_id > i.member_id and j.superseded_at = 'infinity'
                    and (i.kind = 'file') = (j.kind = 'file') and (i.kind <> 'file' or i.series = j.series)
                where i.superseded_at = 'infinity' and""");
        return sql.list(
                Clause.of("with pair as (")
                        .then(alike)
                        .then(scope.within("m.path"))
                        .then(numbers)
                        .then(scope.within("m.path"))
                        .then(
                                """
                                ) select p.a, p.b, min(p.rank) as rank, min(f.full_name) as name_a, min(f.born_on) as born_a, min(f.born_precision) as precision_a,
                                    min(u.name) as unit_a, min(g.full_name) as name_b, min(g.born_on) as born_b, min(g.born_precision) as precision_b, min(v.name) as unit_b
                                from pair p join membership.member m on m.id = p.a join membership.member n on n.id = p.b
                                join membership.unit u on u.id = m.unit_id join membership.unit v on v.id = n.unit_id
                                join membership.member_facts f on f.member_id = p.a and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                join membership.member_facts g on g.member_id = p.b and g.superseded_at = 'infinity' and g.valid_to = 'infinity'
                                where m.merged_into is null and n.merged_into is null and m.withdrawn_at is null and n.withdrawn_at is null
                                    and not exists (select 1 from membership.duplicate_decision d
                                    where d.outcome = 'different' and d.member_id = p.a and d.other_id = p.b) and""")
                        .then(scope.within("n.path"))
                        .then("group by p.a, p.b order by rank, min(f.full_name) collate \"vi-x-icu\", p.a, p.b limit "
                                + MOST),
                FindDuplicates::read);
    }

    private static DuplicatePair read(ResultSet row) throws SQLException {
        String[] why = {"number", "same", "near"};
        return new DuplicatePair(
                row.getLong("a"),
                row.getString("name_a"),
                born(row, "a"),
                row.getString("unit_a"),
                row.getLong("b"),
                row.getString("name_b"),
                born(row, "b"),
                row.getString("unit_b"),
                why[row.getInt("rank") - 1]);
    }

    private static String born(ResultSet row, String side) throws SQLException {
        PartialDate born = PartialDate.of(Sql.date(row, "born_" + side), row.getString("precision_" + side));
        return born == null ? "" : born.format();
    }
}
