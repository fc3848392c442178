package vn.dangvu.membership.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.duties.Task.Place;
import vn.dangvu.membership.legal.UnitChecks;
import vn.dangvu.membership.legal.UnitShape;

/** Branches whose numbers do not fit the rules about structure. Over more branches than a ward has, nobody reads them here. */
@ApplicationScoped
class StructureOfUnits implements Source {
    private static final int MOST_BRANCHES = 400;

    /** So many branches with one finding are still told one by one. */
    private static final int ONE_BY_ONE = 3;

    @Inject
    private Sql sql;

    private record Counted(Place unit, UnitShape shape, boolean secretary) {}

    @Override
    public List<Task> tasks(Desk desk) {
        Reach reach = desk.where("unit.read");
        if (reach.nothing()) {
            return List.of();
        }
        List<Counted> branches = sql.list(query(reach, desk.day), StructureOfUnits::read);
        if (branches.size() > MOST_BRANCHES) {
            return List.of();
        }
        return branches.stream()
                .flatMap(c -> tasks(desk, desk.lawAt(c.unit.path()), c))
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(same -> same.size() > ONE_BY_ONE ? Stream.of(together(desk, same)) : same.stream())
                .toList();
    }

    /** Branches with the same finding under the same rule; the limit is the last word of a finding that has one. */
    private record Same(String key, Citation rule, Object limit) {
        static Same of(Task task) {
            List<Object> words = task.parameters();
            return new Same(task.key(), task.citation(), words.size() == 1 ? "" : words.get(words.size() - 1));
        }
    }

    /** Many of them are one task with their names. */
    private static Task together(Desk desk, List<Task> same) {
        Task first = same.get(0);
        String names = same.stream().map(t -> t.unit().name()).collect(Collectors.joining(", "));
        return desk.undated(
                first.key() + "-several",
                null,
                "/units/units.xhtml",
                first.citation(),
                Actor.OFFICE,
                same.size(),
                names,
                Same.of(first).limit());
    }

    private static Clause query(Reach reach, LocalDate day) {
        return Clause.of(
                        "select u.*, n.total, n.official, k.committee, k.standing, g.groups from (select "
                                + People.PLACE + ", u.type, above.type as parent_type,"
                                + " exists (select 1 from membership.unit_consent c where c.unit_id = u.id and c.valid_from <= ? and c.valid_to > ?)"
                                + " as consented, exists (select 1 from membership.position_held h where h.unit_id = u.id and h.position = 'secretary'"
                                + " and h.valid_from <= ? and h.valid_to > ? and h.superseded_at = 'infinity') as secretary from membership.unit u"
                                + " left join membership.unit above on above.id = u.parent_id"
                                + " where u.closed_on is null and u.type like '%branch' and",
                        day,
                        day,
                        day,
                        day)
                .then(reach.within("u.path"))
                .then("order by u.path limit " + (MOST_BRANCHES + 1))
                .then(
                        """
                        ) u cross join lateral (
                            select count(*) as total, count(*) filter (where s.standing = 'official') as official
                            from membership.affiliation a left join membership.standing s on s.member_id = a.member_id
                              and s.valid_to = 'infinity' and s.superseded_at = 'infinity'
                            where a.path >= u.path and a.path < left(u.path, -1) || '0' and a.kind = 'home'
                              and a.valid_to = 'infinity' and a.superseded_at = 'infinity') n
                        cross join lateral (
                            select count(distinct p.member_id) as committee,
                              count(distinct p.member_id) filter (where p.position = 'standing') as standing
                            from membership.position_held p
                            where p.unit_id = u.id and p.valid_to = 'infinity' and p.superseded_at = 'infinity') k
                        cross join lateral (
                            select count(*) as groups from membership.unit g
                            where g.parent_id = u.id and g.type = 'group' and g.closed_on is null) g""");
    }

    private static Counted read(ResultSet row) throws SQLException {
        return new Counted(
                People.place(row),
                new UnitShape(
                        row.getString("type"),
                        row.getString("parent_type"),
                        row.getInt("total"),
                        row.getInt("official"),
                        row.getInt("committee"),
                        row.getInt("standing"),
                        row.getInt("groups"),
                        row.getBoolean("consented")),
                row.getBoolean("secretary"));
    }

    private static Stream<Task> tasks(Desk desk, LawOn law, Counted c) {
        Stream<Finding> secretary = c.secretary
                ? Stream.empty()
                : Stream.of(Finding.warning("units.no-secretary", law.citation("organisation.congress.branch-term")));
        return Stream.concat(UnitChecks.shape(c.shape, law).stream(), secretary)
                .map(f -> desk.undated(
                        f.key().replace("units.", "structure-"),
                        c.unit,
                        "/units/unit.xhtml?id=" + c.unit.id(),
                        f.citation(),
                        Actor.OFFICE,
                        Stream.concat(Stream.of((Object) c.unit.name()), f.parameters().stream())
                                .toArray()));
    }
}
