package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** What the papers say of a member who introduces or helps, as the register knew on the day. */
@ApplicationScoped
class Vouching {
    @Inject
    private Sql sql;

    /** @param post in the Party, code; null without one */
    record Member(
            PartialDate born,
            PartialDate admitted,
            PartialDate recognised,
            String home,
            String occupation,
            String post,
            String branch) {}

    Optional<Member> of(Long member, LocalDate day) {
        if (member == null) {
            return Optional.empty();
        }
        AsOf asOf = AsOf.of(day);
        return sql.first(
                Clause.of("select f.*, u.name as unit_name, (select h.position from membership.position_held h"
                                + " where h.member_id = f.member_id and")
                        .then(asOf.holds("h"))
                        .then(
                                "order by h.valid_from desc, h.id desc limit 1) as post from membership.member_facts f"
                                        + " join membership.member m on m.id = f.member_id join membership.unit u on u.id = m.unit_id"
                                        + " where f.member_id = ? and",
                                member)
                        .then(asOf.holds("f")),
                Vouching::read);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                date(row, "born"),
                date(row, "admitted"),
                date(row, "recognised"),
                row.getString("home_town"),
                row.getString("occupation"),
                row.getString("post"),
                row.getString("unit_name"));
    }

    private static PartialDate date(ResultSet row, String column) throws SQLException {
        LocalDate day = Sql.date(row, column + "_on");
        return day == null ? null : PartialDate.of(day, row.getString(column + "_precision"));
    }
}
