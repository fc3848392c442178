package vn.dangvu.kernel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.FormBook;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Layout;
import vn.dangvu.kernel.paper.LayoutCheck;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The prescribed papers of a day, and what committees have made of them. */
@UseCase(value = "settings.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ReadFormTemplates {
    @Inject
    private Sql sql;

    /** @param editions every shipped one of this form, the newest first */
    public record Entry(Template form, List<Template> editions, List<LocalTemplate> local) {}

    /** In the order of the files. */
    public List<Entry> on(Scope scope, LocalDate day) {
        Map<String, List<LocalTemplate>> local =
                local(scope).stream().collect(Collectors.groupingBy(LocalTemplate::code));
        return FormBook.shipped().templates().stream()
                .map(Template::code)
                .distinct()
                .map(code -> FormBook.shipped().find(code, day).orElseThrow())
                .map(t -> new Entry(
                        t, FormBook.shipped().editions(t.form(), t.variant()), local.getOrDefault(t.code(), List.of())))
                .toList();
    }

    /** The paper with dots instead of values: as shipped, or as typed. Empty when there is no such form. */
    public Optional<byte[]> sample(Scope scope, String code, LocalDate day, String typed) {
        return FormBook.shipped().find(code, day).map(form -> {
            if (typed == null) {
                return Format.PDF.set(form.blank());
            }
            OperationRefused.ifBlocked(LayoutCheck.of(form, typed));
            return Format.PDF.set(form.local(0, Layout.read(typed), day).blank());
        });
    }

    /** Of the caller's own units, the units below and the units above. Newest first. */
    private List<LocalTemplate> local(Scope scope) {
        Long[] above = scope.mandates().stream()
                .flatMap(m -> List.of(m.path().split("/")).stream())
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .distinct()
                .toArray(Long[]::new);
        return sql.list(
                Clause.of(
                                """
                                select l.*, p.display_name proposer, a.display_name approver, w.display_name withdrawer
                                from kernel.form_template l
                                left join kernel.account p on p.id = l.proposed_by
                                left join kernel.account a on a.id = l.approved_by
                                left join kernel.account w on w.id = l.withdrawn_by
                                where (l.unit_id = any (?) or""",
                                (Object) above)
                        .then(scope.within("l.path"))
                        .then(") order by l.proposed_at desc, l.id desc"),
                row -> new LocalTemplate(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        Template.code(row.getString("form"), row.getString("variant")),
                        row.getString("edition"),
                        Sql.date(row, "valid_from"),
                        row.getString("blocks"),
                        row.getString("reason"),
                        row.getString("proposer"),
                        Sql.instant(row, "proposed_at"),
                        row.getString("approver"),
                        Sql.instant(row, "approved_at"),
                        row.getString("withdrawer"),
                        Sql.instant(row, "withdrawn_at"),
                        row.getString("withdrawn_reason")));
    }
}
