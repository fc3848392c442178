package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.Months;

/** Entries of the diary of contact, and the calendar that they move. */
@ApplicationScoped
public class ContactLog {
    /** @param who spoke with whom; {@code said} what was said, or what was tried */
    public record Entry(LocalDate on, String means, String who, String said) {}

    @Inject
    private Sql sql;

    @Inject
    private Leaves leaves;

    /** The same entry sent twice stands there once. */
    void write(Scope scope, AwayFile file, String kind, Entry entry) {
        leaves.mustBePast(entry.on(), file.from());
        Leaves.must(entry.who(), "leave.who-missing");
        Leaves.must(entry.said(), "leave.said-missing");
        if (!AwayFile.MEANS.contains(String.valueOf(entry.means()))) {
            throw new OperationRefused("leave.means-missing");
        }
        int done = sql.update(Clause.of(
                "insert into membership.away_contact (away_id, on_date, kind, means, who, said, recorded_by, recorder) values (?,?,?,?,?,?,?,?)"
                        + " on conflict (away_id, on_date, kind, means, md5(said)) where superseded_at is null do nothing",
                file.id(),
                entry.on(),
                kind,
                entry.means(),
                entry.who().strip(),
                entry.said().strip(),
                scope.actor(),
                scope.caller().name()));
        if (done == 0) {
            throw new OperationRefused("leave.entry-twice", entry.on());
        }
        scope.trail().asOf(entry.on()).detail(kind);
    }

    /** Something was heard that day; an older entry written later does not take the calendar back. */
    void heard(AwayFile file, LocalDate on) {
        if (file.lastContact() == null || on.isAfter(file.lastContact())) {
            counted(file, on);
        }
    }

    /** @param last null when nothing was heard since the agreement */
    void counted(AwayFile file, LocalDate last) {
        LocalDate since = last == null ? file.agreedOn() : last;
        sql.update(Clause.of(
                "update membership.away set last_contact = ?, next_contact = ? where id = ?",
                Sql.orNull(last),
                Months.after(since, file.everyMonths()),
                file.id()));
    }
}
