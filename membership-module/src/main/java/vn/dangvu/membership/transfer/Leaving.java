package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** Those in the list of a branch, as the file says of them today: who may be about to move. */
@ApplicationScoped
class Leaving {
    private static final int MOST = 1000;

    private static final String QUERY =
            """
            select a.member_id, a.unit_id, a.path, f.full_name, f.sex, f.born_on, f.born_precision, f.admitted_on, f.recognised_on,
                (select i.value from membership.identifier i where i.member_id = a.member_id and i.kind = 'card'
                    and i.valid_to = 'infinity' and i.superseded_at = 'infinity' limit 1) as card
            from membership.affiliation a
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_from <= ? and a.valid_to > ? and""";

    /** @param path of the unit in whose list the person stands */
    record Member(long id, long unitId, String path, Traveller person) {}

    @Inject
    private Sql sql;

    /**
     * In the list of a unit of the scope on that day.
     *
     * @throws AccessRefused for somebody outside the scope; OperationRefused for somebody in it who was in no list that day
     */
    Member of(Scope scope, long memberId, LocalDate day) {
        return sql.first(Clause.of(QUERY + " a.member_id = ?", day, day, memberId), Leaving::read)
                .filter(m -> scope.covers(m.path()))
                .orElseThrow(() -> nobody(scope, memberId, day));
    }

    private RuntimeException nobody(Scope scope, long memberId, LocalDate day) {
        boolean known = sql.first(
                        Clause.of("select path from membership.member where id = ?", memberId), row -> row.getString(1))
                .filter(scope::covers)
                .isPresent();
        return known
                ? new OperationRefused("transfer.not-in-list", day)
                : new AccessRefused(scope.permission(), "access.outside-scope");
    }

    /** By name. One statement. */
    List<Member> in(long unitId, LocalDate day) {
        return sql.list(
                Clause.of(
                        QUERY + " a.unit_id = ? order by f.sort_name collate \"vi-x-icu\", a.member_id limit " + MOST,
                        day,
                        day,
                        unitId),
                Leaving::read);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getLong("member_id"),
                row.getLong("unit_id"),
                row.getString("path"),
                new Traveller(
                        row.getString("full_name"),
                        row.getString("sex"),
                        PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision")),
                        row.getString("card"),
                        Sql.date(row, "admitted_on"),
                        Sql.date(row, "recognised_on")));
    }
}
