package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.calendar.Calendars;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Complaints of a case: filed once a level, answered step by step, nothing overwritten. Used inside an operation. */
@ApplicationScoped
class Complaints {
    @Inject
    private Sql sql;

    @Inject
    private Calendars calendars;

    @Inject
    private OfficialClock clock;

    List<Complaint> of(long caseId) {
        var all = new LinkedHashMap<Long, Complaint>();
        sql.list(
                Clause.of(
                        "select c.*, a.kind, a.on_date, a.reason, a.outcome, a.paper, a.note, a.form, a.body from evaluation.complaint c"
                                + " left join evaluation.complaint_act a on a.complaint_id = c.id where c.case_id = ?"
                                + " order by c.filed_on, c.id, a.on_date, a.id",
                        caseId),
                row -> {
                    Complaint complaint = all.get(row.getLong("id"));
                    if (complaint == null) {
                        complaint = new Complaint(
                                row.getLong("id"),
                                caseId,
                                Level.of(row.getString("level")),
                                Sql.date(row, "filed_on"),
                                Sql.date(row, "received_on"),
                                row.getString("said"),
                                Sql.date(row, "due_on"),
                                Sql.date(row, "answer_by"),
                                row.getBoolean("by_member"),
                                new ArrayList<>());
                        all.put(complaint.id(), complaint);
                    }
                    if (row.getString("kind") != null) {
                        complaint
                                .acts()
                                .add(new Complaint.Act(
                                        row.getString("kind"),
                                        Sql.date(row, "on_date"),
                                        row.getString("reason"),
                                        row.getString("outcome"),
                                        row.getString("paper"),
                                        row.getString("note"),
                                        change(row)));
                    }
                    return true;
                });
        return List.copyOf(all.values());
    }

    private static Complaint.Change change(ResultSet row) throws SQLException {
        Form form = Form.of(row.getString("form"));
        return form == null ? null : new Complaint.Change(form, row.getString("body"));
    }

    /** The clock of complaining at the next level, from the receipt of the answer; none while the answer has not arrived. */
    Optional<Deadline> next(CaseFile file, Complaint before) {
        return before.act("delivered")
                .flatMap(d -> ComplaintClocks.toComplain(file.chain(), d.on(), clock.today(), calendars.inForce()));
    }

    /** The clock of complaining, from the receipt of the decision. */
    Optional<Deadline> clock(CaseFile file) {
        return file.act(Step.DELIVERY)
                .flatMap(d -> ComplaintClocks.toComplain(file.chain(), d.on(), clock.today(), calendars.inForce()));
    }

    /** The clock of complaining that runs: of the decision, or of the last answer that arrived; none while a level is asked, or after a restoration. */
    Optional<Deadline> deadline(CaseFile file) {
        List<Complaint> filed = of(file.id());
        if (filed.isEmpty()) {
            return clock(file);
        }
        Complaint last = filed.get(filed.size() - 1);
        return last.act("restored").isPresent() ? Optional.empty() : next(file, last);
    }

    /** The clock of answering of each complaint that waits for an answer. */
    Map<Long, Deadline> answers(CaseFile file) {
        var clocks = new LinkedHashMap<Long, Deadline>();
        of(file.id()).stream().filter(c -> !c.answered()).forEach(c -> answer(file, c)
                .ifPresent(d -> clocks.put(c.id(), d)));
        return clocks;
    }

    /** The clock of answering, from the receipt of the complaint. */
    Optional<Deadline> answer(CaseFile file, Complaint complaint) {
        return ComplaintClocks.toAnswer(
                file.chain(), complaint.level(), complaint.receivedOn(), clock.today(), calendars.inForce());
    }

    /** A late one is filed too: that it is late is the reason for which the body may not accept it, not a reason not to keep it. */
    long file(Scope scope, CaseFile file, Level level, LocalDate filed, LocalDate received, String said, boolean own) {
        Said.must(said, "leaving.field.missing", "@leaving.field.said");
        LocalDate delivered = file.act(Step.DELIVERY)
                .map(CaseFile.Act::on)
                .orElseThrow(() -> new OperationRefused("leaving.complaint.before-decision"));
        mustBeSince(filed, delivered);
        mustBeSince(received, filed);
        List<Complaint> filedBefore = of(file.id());
        for (Complaint before : filedBefore) {
            if (before.level().compareTo(level) >= 0) {
                throw new OperationRefused("leaving.complaint.level", before.level());
            }
            if (!before.answered()) {
                throw new OperationRefused("leaving.complaint.waits", before.level());
            }
        }
        scope.trail().asOf(filed).detail("complaint " + level.code());
        return sql.first(
                        Clause.of(
                                "insert into evaluation.complaint (case_id, level, filed_on, received_on, said, due_on, answer_by, by_member, recorded_by)"
                                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id",
                                file.id(),
                                level.code(),
                                filed,
                                received,
                                said.strip(),
                                Sql.orNull(last(file, filedBefore)),
                                Sql.orNull(ComplaintClocks.toAnswer(
                                                file.chain(), level, received, clock.today(), calendars.inForce())
                                        .map(Deadline::due)
                                        .orElse(null)),
                                own,
                                scope.actor()),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** The last day to complain: of the decision for the first, of the answer of the level below for those after it. */
    private LocalDate last(CaseFile file, List<Complaint> before) {
        Optional<Deadline> until = before.isEmpty() ? clock(file) : next(file, before.get(before.size() - 1));
        return until.map(Deadline::due).orElse(null);
    }

    Complaint one(Scope scope, CaseFile file, long complaint) {
        return of(file.id()).stream()
                .filter(c -> c.id() == complaint)
                .findFirst()
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    void write(Scope scope, Complaint complaint, Complaint.Act act) {
        Said.must(act.paper(), "leaving.field.missing", "@leaving.field.paper");
        mustBeSince(act.on(), complaint.last());
        sql.update(Clause.of(
                "insert into evaluation.complaint_act (complaint_id, kind, on_date, reason, outcome, paper, note, form, body, recorded_by, recorder)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?::text, ?::text, ?, ?)",
                complaint.id(),
                act.kind(),
                act.on(),
                Sql.orNull(act.reason()),
                Sql.orNull(act.outcome()),
                act.paper().strip(),
                Sql.orNull(act.note()),
                Sql.orNull(act.change() == null ? null : act.change().form().code()),
                Sql.orNull(act.change() == null ? null : act.change().body().strip()),
                scope.actor(),
                scope.caller().name()));
        scope.trail().asOf(act.on()).detail("complaint " + act.kind());
    }

    void mustBeSince(LocalDate day, LocalDate first) {
        if (day == null) {
            throw new OperationRefused("leaving.day-missing");
        }
        if (day.isAfter(clock.today())) {
            throw new OperationRefused("leaving.in-future", day);
        }
        if (day.isBefore(first)) {
            throw new OperationRefused("leaving.complaint.too-early", first);
        }
    }
}
