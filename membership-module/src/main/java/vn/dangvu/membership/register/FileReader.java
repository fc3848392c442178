package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.IdentifierKind;

/** Reads a whole file with four statements, whatever it holds. */
@ApplicationScoped
class FileReader {
    @Inject
    private Sql sql;

    /** @throws AccessRefused when there is no such file in the scope; the same whether it exists elsewhere or not */
    MemberFile read(Scope scope, long id, AsOf asOf) {
        MemberFile head = sql.first(head(id, asOf), row -> head(row, asOf))
                .filter(f -> scope.covers(f.path()) || scope.self() != null && scope.self() == f.id())
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        List<Kept> kept = periods(id, asOf);
        return new MemberFile(
                head.id(),
                head.version(),
                head.path(),
                head.unitId(),
                head.unitName(),
                head.committeeName(),
                head.mergedInto(),
                asOf,
                head.declaration(),
                kept.stream().map(Kept::period).toList(),
                items(id, asOf),
                held(kept, asOf.date()).against(head.declaration(), asOf.date()),
                scope.covers(head.path()) ? neighbours(id, head.unitId()) : Neighbours.NONE);
    }

    private static Clause head(long id, AsOf asOf) {
        return Clause.of(
                        """
                        select m.id as root, m.version as root_version, m.path as root_path, m.unit_id, m.merged_into, u.name as unit_name,
                            p.name as committee_name, f.*
                        from membership.member m join membership.unit u on u.id = m.unit_id
                        left join membership.unit p on p.id = u.parent_id
                        left join membership.member_facts f on f.member_id = m.id and""")
                .then(asOf.holds("f"))
                .then("where m.id = ?", id);
    }

    private static MemberFile head(ResultSet row, AsOf asOf) throws SQLException {
        return new MemberFile(
                row.getLong("root"),
                row.getLong("root_version"),
                row.getString("root_path"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getString("committee_name"),
                Sql.id(row, "merged_into"),
                asOf,
                row.getString("full_name") == null ? Declaration.EMPTY : FactColumns.read(row),
                List.of(),
                List.of(),
                List.of(),
                Neighbours.NONE);
    }

    /** @param number whole, null in the other lanes */
    private record Kept(FilePeriod period, String number) {}

    private static HeldNumbers held(List<Kept> kept, LocalDate on) {
        Map<String, Kept> now = kept.stream()
                .filter(k -> k.number() != null && k.period().holds(on))
                .collect(Collectors.toMap(k -> k.period().code(), Function.identity(), (one, other) -> other));
        Kept card = now.get(IdentifierKind.CARD.code());
        Kept citizen = now.get(IdentifierKind.CITIZEN.code());
        return new HeldNumbers(
                citizen == null ? null : citizen.number(),
                card == null ? null : card.number(),
                card == null ? null : card.period().from());
    }

    private List<Kept> periods(long id, AsOf asOf) {
        Clause all = Clause.of(
                        """
                        select 'standing' as lane, s.standing as code, null as label, s.valid_from, s.valid_to, s.reason as how, null as ended,
                            null as detail, s.decision_id from membership.standing s where s.member_id = ? and""",
                        id)
                .then(asOf.known("s"))
                .then(
                        """
                        union all select 'stay', a.kind, coalesce(n.name, u.name), a.valid_from, a.valid_to, a.arrived_by, a.left_by,
                            coalesce(a.left_to, a.arrived_from), a.decision_id from membership.affiliation a join membership.unit u on u.id = a.unit_id
                            left join membership.unit_period n on n.unit_id = a.unit_id and n.superseded_at = 'infinity'
                                and n.valid_from <= a.valid_from and n.valid_to > a.valid_from
                            where a.member_id = ? and""",
                        id)
                .then(asOf.known("a"))
                .then(
                        """
                        union all select 'circumstance', c.kind, null, c.valid_from, c.valid_to, null, null, c.detail, c.decision_id
                            from membership.circumstance c where c.member_id = ? and""",
                        id)
                .then(asOf.known("c"))
                .then(
                        """
                        union all select 'position', h.position, u.name, h.valid_from, h.valid_to, h.how, null, h.duty, h.decision_id
                            from membership.position_held h join membership.unit u on u.id = h.unit_id where h.member_id = ? and""",
                        id)
                .then(asOf.known("h"))
                .then(
                        """
                        union all select 'number', i.kind, i.value, i.valid_from, i.valid_to, null, null, null, null
                            from membership.identifier i where i.member_id = ? and""",
                        id)
                .then(asOf.known("i"));
        return sql.list(
                Clause.of("select t.*, d.number || ', ' || to_char(d.signed_on, 'DD/MM/YYYY') as paper from (")
                        .then(all)
                        .then(
                                ") t left join membership.decision d on d.id = t.decision_id order by t.lane, t.valid_from, t.code"),
                FileReader::period);
    }

    private static Kept period(ResultSet row) throws SQLException {
        String lane = row.getString("lane");
        String code = row.getString("code");
        String label = row.getString("label");
        boolean number = lane.equals("number");
        var period = new FilePeriod(
                lane,
                code,
                number ? Mask.of(IdentifierKind.of(code), label) : label,
                Sql.date(row, "valid_from"),
                Sql.date(row, "valid_to"),
                row.getString("how"),
                row.getString("ended"),
                row.getString("detail"),
                row.getString("paper"));
        return new Kept(period, number ? label : null);
    }

    private List<FileItemRow> items(long id, AsOf asOf) {
        return sql.list(
                Clause.of(
                                """
                                select e.*, a.display_name from membership.file_entry e left join kernel.account a on a.id = e.recorded_by
                                where e.member_id = ? and""",
                                id)
                        .then(asOf.known("e"))
                        .then("order by e.kind, e.started_on nulls last, e.id"),
                row -> new FileItemRow(
                        row.getLong("id"),
                        FileItemColumns.read(row),
                        Sql.instant(row, "recorded_at"),
                        row.getString("display_name")));
    }

    private Neighbours neighbours(long id, long unitId) {
        return sql.first(
                        Clause.of(
                                """
                                select * from (select a.member_id, lag(a.member_id) over w as before, lead(a.member_id) over w as after,
                                    row_number() over w as place, count(*) over () as total
                                    from membership.affiliation a join membership.member_facts f on f.member_id = a.member_id
                                        and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                                    where a.unit_id = ? and a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity'
                                    window w as (order by f.sort_name collate "vi-x-icu", a.member_id)) n where member_id = ?""",
                                unitId,
                                id),
                        row -> new Neighbours(
                                Sql.id(row, "before"), Sql.id(row, "after"), row.getInt("place"), row.getInt("total")))
                .orElse(Neighbours.NONE);
    }
}
