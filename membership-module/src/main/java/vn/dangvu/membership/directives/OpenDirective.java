package vn.dangvu.membership.directives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Opens one document: its committee sees every addressee, an addressee the own part only. Five statements. */
@UseCase(value = "directive.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class OpenDirective {
    private static final String HEAD =
            """
            select d.*, u.name as unit, p.display_name as proposer, a.display_name as approver, w.display_name as withdrawer,
                n.symbol as successor, (select string_agg(b.short_name, ', ' order by b.name collate membership.vi_counting)
                    from membership.unit b where b.id = any (d.addressed)) as addressed_names
            from membership.directive d join membership.unit u on u.id = d.unit_id
            left join kernel.account p on p.id = d.proposed_by left join kernel.account a on a.id = d.approved_by
            left join kernel.account w on w.id = d.withdrawn_by left join membership.directive n on n.id = d.replaced_by
            where d.id = ? and (""";

    @Inject
    private Sql sql;

    @Inject
    private Addressees addressees;

    private record Found(DirectiveFile.Head head, String path) {}

    public DirectiveFile open(Scope scope, long id) {
        Found found = sql.first(
                        Clause.of(HEAD, id)
                                .then(scope.within("d.path"))
                                .then(
                                        "or exists (select 1 from membership.directive_addressee x where x.directive_id = d.id and")
                                .then(scope.within("x.path"))
                                .then("))"),
                        row -> new Found(head(row, scope.actor()), row.getString("path")))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        List<DirectiveFile.Reference> references = sql.list(
                Clause.of(
                                "select r.*, u.short_name from membership.directive_reference r join membership.unit u on u.id = r.unit_id"
                                        + " where r.directive_id = ? and r.withdrawn_at is null and",
                                id)
                        .then(scope.within("r.path"))
                        .then("order by r.on_date desc, r.id desc"),
                row -> new DirectiveFile.Reference(
                        row.getString("short_name"),
                        row.getString("subject_type"),
                        row.getLong("subject_id"),
                        Sql.date(row, "on_date"),
                        row.getString("label")));
        List<DirectiveFile.Paper> papers = sql.list(
                Clause.of(
                        "select id, title, file_name from kernel.document where subject_type = ? and subject_id = ? and closed_at is null"
                                + " order by uploaded_at desc, id desc",
                        DirectiveRoots.SUBJECT,
                        id),
                row -> new DirectiveFile.Paper(row.getLong(1), row.getString(2), row.getString(3)));
        return new DirectiveFile(
                found.head(), addressees.of(scope, id), references, papers, scope.covers(found.path()));
    }

    private static DirectiveFile.Head head(ResultSet row, long actor) throws SQLException {
        String[] texts = (String[]) row.getArray("demands").getArray();
        List<LocalDate> days = DirectiveRoots.days(row.getArray("demand_days"));
        return new DirectiveFile.Head(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("unit_id"),
                row.getString("unit"),
                row.getString("origin").equals("own"),
                row.getString("kind"),
                row.getString("symbol"),
                row.getString("body"),
                row.getString("title"),
                Sql.date(row, "dated_on"),
                Sql.date(row, "arrived_on"),
                (Integer) row.getObject("arrival"),
                DirectiveRoots.numbers(row.getArray("addressed")),
                row.getString("addressed_names"),
                IntStream.range(0, texts.length)
                        .mapToObj(i -> new DirectiveDraft.Demand(texts[i], days.get(i)))
                        .toList(),
                row.getString("proposer"),
                row.getLong("proposed_by") == actor,
                row.getString("approver"),
                Sql.date(row, "issued_on"),
                row.getString("withdrawer"),
                row.getString("withdrawn_reason"),
                row.getString("ending"),
                Sql.date(row, "ended_on"),
                row.getString("end_reason"),
                Sql.id(row, "replaced_by"),
                row.getString("successor"));
    }
}
