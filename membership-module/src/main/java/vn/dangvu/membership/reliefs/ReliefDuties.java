package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Applications that wait for a decision, and reliefs that end soon. */
@ApplicationScoped
class ReliefDuties implements BranchDuties {
    private static final int MOST = 100;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause decide = desk.within("dues.decide", "r.path");
        Clause keep = desk.within("dues.keep", "r.path");
        if (decide.sql().equals("false") && keep.sql().equals("false")) {
            return List.of();
        }
        LocalDate day = desk.day();
        Citation citation = LawBook.shipped()
                .asOf(day)
                .find("fee.relief-max")
                .map(Version::citation)
                .orElse(null);
        return sql.list(
                Clause.of(
                                "select r.id, r.approved_at is null as waits, r.to_month, f.full_name, u.id as unit, u.path, u.short_name"
                                        + " from membership.dues_relief r join membership.unit u on u.id = r.unit_id"
                                        + " join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity'"
                                        + " and f.valid_to = 'infinity' where r.withdrawn_at is null and (r.approved_at is null and")
                        .then(decide)
                        .then(
                                "or r.approved_at is not null and r.ended_at is null and r.to_month > ? and r.to_month <= ?",
                                day,
                                desk.horizon())
                        .then("and not exists (select 1 from membership.dues_relief n where n.renews = r.id) and")
                        .then(keep)
                        .then(") order by r.to_month, r.id limit " + MOST),
                row -> duty(row, citation));
    }

    private static Duty duty(ResultSet row, Citation citation) throws SQLException {
        boolean waits = row.getBoolean("waits");
        LocalDate last = Sql.date(row, "to_month").minusDays(1);
        return new Duty(
                waits ? "dues-relief-waiting" : "dues-relief-ending",
                row.getLong("unit"),
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getString("full_name"), last),
                "/dues/exemption.xhtml?id=" + row.getLong("id"),
                waits ? null : last,
                citation,
                waits ? "approver" : "branch");
    }
}
