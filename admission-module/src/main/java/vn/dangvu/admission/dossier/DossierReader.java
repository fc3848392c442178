package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import vn.dangvu.admission.source.CandidateReader;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/** Reads a dossier whole: a statement a table, however much stands in it. */
@ApplicationScoped
class DossierReader {
    @Inject
    private Sql sql;

    @Inject
    private CandidateReader candidates;

    @Inject
    private Ballots ballots;

    record Head(
            long id,
            long version,
            long candidateId,
            DossierFile.Branch branch,
            boolean again,
            LocalDate openedOn,
            Long memberId,
            Long accountId,
            DossierFile.Closed closed,
            DossierFile.Closed endedBefore,
            Map<String, String> kept) {}

    /** @throws AccessRefused when there is none that the caller may see; the same whether it exists or not */
    Head head(Scope scope, long id, String lock) {
        return sql.first(
                        Clause.of(
                                """
                                select d.*, u.name as unit_name, e.closed_on as before_closed_on, e.outcome as before_outcome,
                                    e.closed_reason as before_closed_reason
                                from admission.dossier d join membership.unit u on u.id = d.unit_id
                                left join lateral (select * from admission.earlier_closing c where c.dossier_id = d.id order by c.id desc limit 1) e on true
                                where d.id = ?"""
                                        + lock,
                                id),
                        DossierReader::head)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                row.getLong("version"),
                row.getLong("candidate_id"),
                new DossierFile.Branch(row.getLong("unit_id"), row.getString("path"), row.getString("unit_name")),
                row.getBoolean("again"),
                Sql.date(row, "opened_on"),
                Sql.id(row, "member_id"),
                Sql.id(row, "account_id"),
                closed(row, ""),
                closed(row, "before_"),
                texts(row.getString("progress")));
    }

    private static DossierFile.Closed closed(ResultSet row, String prefix) throws SQLException {
        LocalDate on = Sql.date(row, prefix + "closed_on");
        return on == null
                ? null
                : new DossierFile.Closed(
                        on, row.getString(prefix + "outcome"), row.getString(prefix + "closed_reason"));
    }

    DossierFile whole(Scope scope, Head head) {
        long id = head.id();
        return new DossierFile(
                id,
                head.version(),
                head.branch(),
                head.again(),
                head.openedOn(),
                head.memberId(),
                head.accountId(),
                head.closed(),
                head.endedBefore(),
                head.kept(),
                candidates.read(head.candidateId()),
                declared(id),
                acts(id),
                verifications(id),
                introducers(id),
                ballots.about(scope, Dossiers.SUBJECT, id));
    }

    private DossierFile.Declared declared(long id) {
        List<DossierFile.Line> lines = lines(id);
        return sql.first(
                        Clause.of(
                                "select * from admission.declaration where dossier_id = ? and superseded_at = 'infinity'",
                                id),
                        row -> new DossierFile.Declared(
                                facts(texts(row.getString("facts"))),
                                items(row.getString("nothing")),
                                row.getString("life"),
                                row.getString("own_view"),
                                Sql.date(row, "signed_on"),
                                lines,
                                row.getString("recorder"),
                                Sql.instant(row, "recorded_at")))
                .orElse(new DossierFile.Declared(Declaration.EMPTY, Set.of(), null, null, null, lines, null, null));
    }

    private static Declaration facts(Map<String, String> texts) {
        var facts = new EnumMap<Fact, String>(Fact.class);
        texts.forEach((name, value) -> facts.put(Fact.valueOf(name), value));
        return Declaration.of(facts);
    }

    private static Set<Integer> items(String json) {
        var items = new TreeSet<Integer>();
        ((List<?>) new Load(LoadSettings.builder().build()).loadFromString(json))
                .forEach(i -> items.add(Integer.valueOf(i.toString())));
        return items;
    }

    /** A flat JSON object of texts; JSON is read as what it also is: YAML. */
    static Map<String, String> texts(String json) {
        var texts = new HashMap<String, String>();
        ((Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json))
                .forEach((key, value) -> texts.put(key.toString(), value == null ? "" : value.toString()));
        return texts;
    }

    private List<DossierFile.Line> lines(long id) {
        return sql.list(
                Clause.of(
                        "select * from admission.declared_line where dossier_id = ? and superseded_at = 'infinity'"
                                + " order by kind, started_on nulls last, id",
                        id),
                row -> new DossierFile.Line(
                        row.getLong("id"),
                        new FileItem(
                                FileItem.Kind.of(row.getString("kind")),
                                date(row, "started"),
                                date(row, "ended"),
                                row.getString("label"),
                                row.getString("relation"),
                                row.getString("place"),
                                row.getString("form"),
                                row.getString("result"),
                                row.getString("detail")),
                        row.getBoolean("party_member")));
    }

    private static PartialDate date(ResultSet row, String column) throws SQLException {
        LocalDate day = Sql.date(row, column + "_on");
        return day == null ? null : PartialDate.of(day, row.getString(column + "_precision"));
    }

    private List<DossierFile.Act> acts(long id) {
        return sql.list(
                Clause.of("select * from admission.act where dossier_id = ? order by on_date, id", id),
                row -> new DossierFile.Act(
                        row.getLong("id"),
                        Step.of(row.getString("step")).orElseThrow(),
                        Sql.date(row, "on_date"),
                        texts(row.getString("details")),
                        Sql.id(row, "decision_id"),
                        row.getLong("recorded_by"),
                        row.getString("recorder"),
                        Sql.instant(row, "recorded_at"),
                        row.getString("superseded_reason")));
    }

    private List<DossierFile.Verification> verifications(long id) {
        return sql.list(
                Clause.of(
                        "select * from admission.verification where dossier_id = ? order by sent_on nulls last, id",
                        id),
                row -> new DossierFile.Verification(
                        row.getLong("id"),
                        row.getString("place"),
                        row.getString("about"),
                        row.getBoolean("abroad"),
                        row.getString("waived"),
                        row.getString("waived_reason"),
                        Sql.date(row, "sent_on"),
                        row.getString("number"),
                        row.getString("verifier"),
                        Sql.date(row, "reminded_on"),
                        Sql.date(row, "replied_on"),
                        row.getString("result"),
                        row.getString("reply"),
                        row.getLong("recorded_by"),
                        row.getString("superseded_reason")));
    }

    private List<DossierFile.Introducer> introducers(long id) {
        return sql.list(
                Clause.of("select * from admission.introducer where dossier_id = ? order by id", id),
                row -> new DossierFile.Introducer(
                        row.getLong("id"),
                        row.getString("kind"),
                        Sql.id(row, "member_id"),
                        row.getString("name"),
                        Sql.date(row, "together_since"),
                        row.getBoolean("assigned"),
                        row.getString("resolution"),
                        Sql.date(row, "paper_on"),
                        texts(row.getString("details")),
                        Sql.date(row, "ended_on"),
                        row.getString("end_reason")));
    }
}
