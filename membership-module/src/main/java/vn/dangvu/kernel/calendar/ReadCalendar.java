package vn.dangvu.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The calendar of a year and what was proposed for it. */
@UseCase(value = "settings.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadCalendar {
    @Inject
    private Sql sql;

    @Inject
    private Calendars calendars;

    public OfficialCalendar inForce(Scope scope) {
        return calendars.inForce();
    }

    /** A proposal and what became of it; instants and names are null until it happened. */
    public record Proposed(
            long id,
            LocalDate day,
            CalendarDay.Kind kind,
            String name,
            String source,
            Mark mark,
            String proposer,
            boolean mine,
            Instant proposedAt,
            String approver,
            Instant approvedAt,
            String withdrawer,
            Instant withdrawnAt,
            String reason) {
        public boolean open() {
            return approvedAt == null && withdrawnAt == null;
        }
    }

    /** Newest first. */
    public List<Proposed> proposals(Scope scope, int year) {
        return sql.list(
                Clause.of(
                        """
                        select d.*, p.display_name proposer, a.display_name approver, w.display_name withdrawer
                        from kernel.calendar_day d
                        left join kernel.account p on p.id = d.proposed_by
                        left join kernel.account a on a.id = d.approved_by
                        left join kernel.account w on w.id = d.withdrawn_by
                        where d.day >= ? and d.day < ? order by d.proposed_at desc, d.id desc""",
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 1, 1, 1)),
                row -> new Proposed(
                        row.getLong("id"),
                        Sql.date(row, "day"),
                        CalendarDay.Kind.of(row.getString("kind")),
                        row.getString("name"),
                        row.getString("source"),
                        Mark.of(row.getString("mark")),
                        row.getString("proposer"),
                        row.getLong("proposed_by") == scope.actor(),
                        Sql.instant(row, "proposed_at"),
                        row.getString("approver"),
                        Sql.instant(row, "approved_at"),
                        row.getString("withdrawer"),
                        Sql.instant(row, "withdrawn_at"),
                        row.getString("withdrawn_reason")));
    }
}
