package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.leave.LeaveFile.Ended;
import vn.dangvu.membership.leave.LeaveFile.Said;
import vn.dangvu.membership.leave.LeaveFile.State;

/** Applications as roots: whoever changes one takes it first. Used inside an operation. */
@ApplicationScoped
class Leaves {
    static final String SUBJECT = "leave";

    private static final String QUERY =
            """
            select l.*, f.full_name, f.born_on, u.name as unit_name from membership.leave l join membership.unit u on u.id = l.unit_id
            join membership.member_facts f on f.member_id = l.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    LeaveFile read(Scope scope, long id) {
        LeaveFile file = list(Clause.of("l.id = ?", id)).stream()
                .filter(l -> scope.covers(l.path())
                        || scope.self() != null && scope.self().equals(l.memberId()))
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, file.path());
        return file;
    }

    /**
     * Held until the end of the transaction, the change counted.
     *
     * @param version the one the caller saw; another means that somebody saved meanwhile
     */
    LeaveFile take(Scope scope, long id, long version) {
        sql.list(Clause.of("select 1 from membership.leave where id = ? for update", id), row -> true);
        LeaveFile file = read(scope, id);
        if (file.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        sql.update(Clause.of("update membership.leave set version = version + 1 where id = ?", id));
        return file;
    }

    List<LeaveFile> list(Clause where) {
        return sql.list(Clause.of(QUERY).then(where), Leaves::read);
    }

    /** Known, not ahead, not before what came before it. */
    void mustBePast(LocalDate day, LocalDate first) {
        if (day == null) {
            throw new OperationRefused("leave.day-missing");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("leave.day-ahead", day);
        }
        if (first != null && day.isBefore(first)) {
            throw new OperationRefused("leave.day-before", day, first);
        }
    }

    static void must(String text, String key) {
        if (text == null || text.isBlank()) {
            throw new OperationRefused(key);
        }
    }

    private static LeaveFile read(ResultSet row) throws SQLException {
        LocalDate branch = Sql.date(row, "branch_on");
        LocalDate decided = Sql.date(row, "decided_on");
        LocalDate ended = Sql.date(row, "ended_on");
        return new LeaveFile(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("member_id"),
                row.getString("full_name"),
                Sql.date(row, "born_on"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("unit_name"),
                row.getString("ground"),
                Sql.date(row, "asked_on"),
                row.getString("asked_how"),
                row.getString("reason"),
                row.getString("paper"),
                Sql.date(row, "valid_from"),
                Sql.date(row, "until"),
                Sql.id(row, "renews"),
                row.getString("decider"),
                State.of(row.getString("state")),
                branch == null
                        ? null
                        : new Said(
                                branch,
                                row.getString("branch_paper"),
                                row.getString("branch_note"),
                                Sql.id(row, "branch_by")),
                decided == null
                        ? null
                        : new Said(
                                decided,
                                row.getString("decided_paper"),
                                row.getString("decided_note"),
                                Sql.id(row, "decided_by")),
                row.getString("decided_body"),
                ended == null ? null : new Ended(ended, row.getString("ended_how"), row.getString("ended_note")),
                row.getString("withdrawn_reason"),
                row.getLong("recorded_by"),
                Sql.instant(row, "recorded_at"));
    }
}
