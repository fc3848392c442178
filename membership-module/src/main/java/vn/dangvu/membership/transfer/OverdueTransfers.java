package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.MovementSignals;
import vn.dangvu.membership.RowsOf;

/** Transfers that were not finished in their term. */
@ApplicationScoped
class OverdueTransfers implements MovementSignals {
    @Inject
    private Sql sql;

    private static final String OVERDUE =
            " from membership.transfer t where t.closed_on is null and t.member_id is not null and t.due_on < ? and";

    @Override
    public List<Signal> on(Scope scope, LocalDate day) {
        return list(scope.within("t.path"), day);
    }

    @Override
    public List<Signal> of(Scope scope, long memberId, LocalDate day) {
        Clause member = Clause.of("t.member_id = ?", memberId);
        return list(Long.valueOf(memberId).equals(scope.self()) ? member : member.and(scope.within("t.path")), day);
    }

    @Override
    public Clause rows(RowsOf whose, LocalDate day) {
        return Clause.of(
                        "select t.member_id, t.path, 'transfer-overdue' as kind, t.due_on + 1 as since, 'transfer' as subject_type, t.id as subject_id"
                                + OVERDUE,
                        day)
                .then(whose.where("t.path", "t.member_id"));
    }

    private List<Signal> list(Clause whose, LocalDate day) {
        return sql.list(
                Clause.of("select t.*" + OVERDUE, day).then(whose).then("order by t.due_on, t.id limit 1000"),
                row -> signal(row, day));
    }

    private static Signal signal(ResultSet row, LocalDate day) throws SQLException {
        LocalDate due = Sql.date(row, "due_on");
        String key = row.getString("due_key");
        String place = row.getString("place");
        return new Signal(
                row.getLong("member_id"),
                row.getString("path"),
                "transfer-overdue",
                due.plusDays(1),
                (int) ChronoUnit.DAYS.between(due, day),
                Transfers.SUBJECT,
                row.getLong("id"),
                "/transfers/transfer.xhtml?id=" + row.getLong("id"),
                List.of("@transfer.clock." + key, due, place == null ? "" : place, row.getString("next_step")),
                Terms.citation(key, day));
    }
}
