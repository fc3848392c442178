package vn.dangvu.membership.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.form.FormTemplates;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * Papers that a branch or a committee issues: the names at their head as they were on the day, the edition of the day, and the snapshot that is kept.
 * Used inside an operation that has checked who may print.
 */
@ApplicationScoped
public class UnitPapers {
    @Inject
    private Sql sql;

    @Inject
    private FormTemplates templates;

    @Inject
    private FormArchive archive;

    /** What a kept paper is about. */
    public record Subject(String path, String type, long id) {}

    /** The issuing unit, the one above, on whose behalf it is signed, place and day: {@code unit}, {@code above}, {@code letters}, … */
    public Values heads(long unitId, LocalDate day) {
        return sql.first(
                        Clause.of(
                                """
                                select p.name, p.type, coalesce(a.name, '') as above, coalesce(w.place, u.place, '') as place
                                from membership.unit u
                                join lateral (select * from membership.unit_period x where x.unit_id = u.id and x.superseded_at = 'infinity'
                                    order by x.valid_from <= ? and x.valid_to > ? desc, x.valid_from desc limit 1) p on true
                                left join lateral (select * from membership.unit_period x where x.unit_id = p.parent_id
                                    and x.superseded_at = 'infinity'
                                    order by x.valid_from <= ? and x.valid_to > ? desc, x.valid_from desc limit 1) a on true
                                left join membership.unit w on w.id = u.parent_id and u.type like '%branch'
                                where u.id = ?""",
                                day, day, day, day, unitId),
                        row -> heads(
                                row.getString("name"),
                                row.getString("type").endsWith("branch"),
                                row.getString("above"),
                                row.getString("place"),
                                day))
                .orElseThrow();
    }

    /** Of a book that is signed when it is closed: the day is written by hand. */
    public Values undated(long unitId, LocalDate day) {
        return heads(unitId, day).clear("place_date");
    }

    private static Values heads(String name, boolean branch, String above, String place, LocalDate day) {
        return new Values()
                .put("unit", branch ? name : name.replaceFirst("^Đảng bộ", "Đảng ủy"))
                .put("above", above)
                .put("body", branch ? "Chi bộ" : "Đảng ủy")
                .put("letters", branch ? "CB" : "ĐU")
                .put("sign_for", branch ? "CHI BỘ" : "ĐẢNG ỦY")
                .put("report_to", above.replaceFirst("^Đảng bộ", "Đảng ủy"))
                .put("place_date", Values.placed(place, day));
    }

    public Printed print(Scope scope, Subject subject, String form, LocalDate day, Values values, Format format) {
        scope.trail()
                .about(subject.type(), subject.id(), subject.path())
                .asOf(day)
                .detail(form + " " + format);
        return kept(scope, subject, new Issue(form, "", day, ""), values, format);
    }

    /**
     * Which paper of a subject.
     *
     * @param more said after the number of the subject in the name of the file: {@code -2026}
     */
    public record Issue(String form, String variant, LocalDate day, String more) {}

    /** For an operation that itself says in the log what it is about. */
    public Printed kept(Scope scope, Subject subject, Issue issue, Values values, Format format) {
        Template template = templates.of(issue.form(), issue.variant(), issue.day(), subject.path());
        Values content = values.askedBy(template);
        var order = new Order(
                subject.path(),
                subject.type(),
                subject.id(),
                template.code(),
                template.version(),
                format.mediaType(),
                format.fileName(template.code() + "-" + subject.id() + issue.more()),
                content.json());
        return archive.print(scope, order, () -> format.set(template.filled(content)));
    }

    /** 3, 12: as spoken in "tháng 3/2026". */
    public static String month(LocalDate day) {
        return day.getMonthValue() + "/" + day.getYear();
    }
}
