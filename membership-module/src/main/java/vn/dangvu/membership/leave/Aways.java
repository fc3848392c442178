package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.leave.AwayFile.Contact;
import vn.dangvu.membership.leave.AwayFile.Remark;

/** Those who work far away, as roots. Used inside an operation. */
@ApplicationScoped
class Aways {
    static final String SUBJECT = "away";

    static final String FROM =
            """
            from membership.away w join membership.unit u on u.id = w.unit_id
            join membership.member_facts f on f.member_id = w.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    @Inject
    private Sql sql;

    AwayFile read(Scope scope, long id) {
        List<Contact> contacts = sql.list(
                Clause.of("select * from membership.away_contact where away_id = ? order by on_date desc, id desc", id),
                row -> new Contact(
                        row.getLong("id"),
                        Sql.date(row, "on_date"),
                        row.getString("kind"),
                        row.getString("means"),
                        row.getString("who"),
                        row.getString("said"),
                        row.getString("recorder"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("superseded_reason")));
        AwayFile file = list(Clause.of("w.id = ?", id), contacts).stream()
                .filter(a -> scope.covers(a.path())
                        || scope.self() != null && scope.self().equals(a.memberId()))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, file.path());
        return file;
    }

    /** Held until the end of the transaction, the change counted; must not be over. */
    AwayFile take(Scope scope, long id, long version) {
        sql.list(Clause.of("select 1 from membership.away where id = ? for update", id), row -> true);
        AwayFile file = read(scope, id);
        if (file.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        if (file.returnedOn() != null) {
            throw new OperationRefused("leave.back-already", file.returnedOn());
        }
        sql.update(Clause.of("update membership.away set version = version + 1 where id = ?", id));
        return file;
    }

    /** What has not ended of one member; without contacts. */
    Optional<AwayFile> running(long member) {
        return list(Clause.of("w.member_id = ? and w.returned_on is null", member)).stream()
                .findFirst();
    }

    /** Without their contacts. */
    List<AwayFile> list(Clause where) {
        return list(where, List.of());
    }

    private List<AwayFile> list(Clause where, List<Contact> contacts) {
        return sql.list(
                Clause.of("select w.*, f.full_name, u.name as unit_name " + FROM)
                        .then(where),
                row -> read(row, contacts));
    }

    private static AwayFile read(ResultSet row, List<Contact> contacts) throws SQLException {
        LocalDate remarked = Sql.date(row, "host_on");
        return new AwayFile(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("member_id"),
                row.getString("full_name"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("unit_name"),
                Sql.date(row, "from_date"),
                Sql.date(row, "expected_to"),
                row.getString("place"),
                row.getString("work"),
                row.getString("phone"),
                row.getString("means"),
                row.getString("relative"),
                row.getString("residence_paper"),
                row.getString("host_branch"),
                row.getInt("every_months"),
                Sql.date(row, "calendar_on"),
                Sql.date(row, "last_contact"),
                Sql.date(row, "next_contact"),
                Sql.date(row, "lost_on"),
                remarked == null
                        ? null
                        : new Remark(row.getString("host_remark"), row.getString("host_body"), remarked),
                Sql.date(row, "returned_on"),
                row.getString("declared_by"),
                contacts);
    }
}
