package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Steps of transfers that wait, each told to whoever takes it; those who are neither here nor there, to the office. That a stay ends the register tells. */
@ApplicationScoped
class TransfersDue implements BranchDuties {
    private static final Map<String, String> ACTORS =
            Map.of("transfer.keep", "branch", "transfer.office", "office", "transfer.decide", "approver");

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause leaving = desk.within("transfer.read", "t.path");
        if (leaving.sql().equals("false")) {
            return List.of();
        }
        return sql.list(
                Clause.of(
                                "select t.*, " + TransferFilter.IS_BETWEEN
                                        + " as between_two, u.short_name, g.path as to_path, g.short_name as to_short"
                                        + " from membership.transfer t join membership.unit u on u.id = t.unit_id"
                                        + " left join membership.unit g on g.id = t.to_unit_id"
                                        + " where t.closed_on is null and t.batch_id is null and (t.next_step <> 'return' or t.route = 'in' and t.due_on <= ?) and (",
                                desk.horizon())
                        .then(leaving)
                        .then("or t.id in (select a.transfer_id from membership.transfer_arrival a where")
                        .then(desk.within("transfer.read", "a.path"))
                        .then(")) order by t.due_on nulls last, t.id limit 1000"),
                row -> duty(row, desk.day()));
    }

    private static Duty duty(ResultSet row, LocalDate day) throws SQLException {
        Step step = Step.of(row.getString("next_step")).orElseThrow();
        boolean atArrival = row.getString("to_path") != null && (step == Step.PRESENTED || step == Step.RETURN);
        LocalDate due = Sql.date(row, "due_on");
        boolean between = row.getBoolean("between_two") && due != null && due.isBefore(day);
        return new Duty(
                between ? "transfer-between" : "transfer-step",
                atArrival ? row.getLong("to_unit_id") : row.getLong("unit_id"),
                row.getString(atArrival ? "to_path" : "path"),
                row.getString(atArrival ? "to_short" : "short_name"),
                List.of(row.getString("name"), "@transfer.do." + step.code()),
                "/transfers/transfer.xhtml?id=" + row.getLong("id"),
                due,
                Terms.citation(row.getString("due_key"), day),
                between ? "office" : ACTORS.get(step.permission()));
    }
}
