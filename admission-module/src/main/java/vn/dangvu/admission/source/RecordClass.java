package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** A class about the Party came to its end: the certificates of all who took part, written down at once; all of them or none. */
@UseCase("candidate.keep")
@ApplicationScoped
public class RecordClass {
    @Inject
    private Sql sql;

    @Inject
    private RecordEntry recordEntry;

    /** Sent to a class and without a certificate since. */
    public record Attendee(long candidate, long version, String name, String unit, LocalDate sentOn) {}

    /** @param number of the certificate */
    public record Certificate(long candidate, long version, String number) {}

    public List<Attendee> attending(Scope scope) {
        return sql.list(
                Clause.of(
                                """
                                select c.id, c.version, c.full_name, u.short_name, e.sent from admission.candidate c
                                join membership.unit u on u.id = c.unit_id
                                join admission.listing l on l.candidate_id = c.id and l.valid_to = 'infinity'
                                cross join lateral (select max(x.on_date) filter (where x.kind = 'class') as sent,
                                    max(x.on_date) filter (where x.kind = 'certificate') as certified
                                    from admission.entry x where x.candidate_id = c.id and x.superseded_at is null) e
                                where e.sent is not null and (e.certified is null or e.certified < e.sent) and""")
                        .then(scope.within("c.path"))
                        .then("order by e.sent, c.sort_name collate \"vi-x-icu\", c.id limit 200"),
                row -> new Attendee(
                        row.getLong("id"),
                        row.getLong("version"),
                        row.getString("full_name"),
                        row.getString("short_name"),
                        Sql.date(row, "sent")));
    }

    /** @param body that held the class and signed */
    public void certify(Scope scope, LocalDate on, String body, List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            throw new OperationRefused("admission.class-nobody");
        }
        for (Certificate one : certificates) {
            recordEntry.record(
                    scope,
                    one.candidate(),
                    one.version(),
                    new NewEntry(EntryKind.CERTIFICATE, on, null, null, one.number(), body, null));
        }
    }
}
