package vn.dangvu.membership.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Reads members for the rules on the fee; of several lists the home branch is the one that counts. */
@ApplicationScoped
class Persons {
    private static final String READ =
            """
            select distinct on (a.member_id) a.member_id, f.full_name, u.id as unit_id, u.short_name, u.path, f.sex, f.born_on,
                membership.seniority_start(f, ?, null) as seniority,
                a.kind = 'guest' and exists (select 1 from membership.circumstance c where c.member_id = a.member_id and c.kind = 'elsewhere'
                    and c.superseded_at = 'infinity') as kept_at_home
            from membership.affiliation a join membership.unit u on u.id = a.unit_id
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where a.superseded_at = 'infinity' and""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /** @throws AccessRefused when there is nobody of this id in the scope; the same whether he exists elsewhere or not */
    Person read(Scope scope, long memberId) {
        return find(Clause.of("a.member_id = ? and (", memberId)
                        .then(scope.within("a.path"))
                        .then("or a.member_id = ?)", scope.self() == null ? 0L : scope.self()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** Everybody who stands in the list of a unit today and whose basis is kept there. */
    List<Person> of(Scope scope, long unitId) {
        LocalDate today = clock.today();
        return find(Clause.of("a.unit_id = ? and a.valid_from <= ? and a.valid_to > ? and", unitId, today, today)
                        .then(scope.within("a.path")))
                .stream()
                .filter(p -> !p.keptAtHome())
                .toList();
    }

    private List<Person> find(Clause which) {
        return sql.list(
                Clause.of(READ, clock.today())
                        .then(which)
                        .then("order by a.member_id, a.kind = 'home' desc, a.valid_to desc, a.valid_from desc"),
                Persons::person);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("short_name"),
                row.getString("path"),
                Sql.date(row, "born_on"),
                "F".equals(row.getString("sex")),
                Sql.date(row, "seniority"),
                row.getBoolean("kept_at_home"));
    }

    /** Nobody else changes what this member pays until the end of the transaction. */
    void hold(long memberId) {
        sql.list(Clause.of("select id from membership.member where id = ? for update", memberId), row -> true);
    }
}
