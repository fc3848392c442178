package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The criteria that hold for a branch on a day: the national ones that were read, and those a committee above has added with their source. */
@ApplicationScoped
class Criteria {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    List<Criterion> on(String path, LocalDate day) {
        var all = new ArrayList<Criterion>();
        LawOn rules = law.asOf(day, path);
        if (rules.knows("screening.criteria")) {
            Citation rule = rules.citation("screening.criteria");
            rules.texts("screening.criteria")
                    .forEach(c -> all.add(new Criterion(
                            c,
                            null,
                            rule.instrument(),
                            rule.article(),
                            rule.mark().code(),
                            day,
                            null,
                            null)));
        }
        all.addAll(sql.list(
                Clause.of(
                        "select c.*, u.short_name from evaluation.criterion c join membership.unit u on u.id = c.unit_id"
                                + " where ? like c.path || '%' and c.valid_from <= ? and c.valid_to > ? order by c.valid_from, c.id",
                        path, day, day),
                row -> new Criterion(
                        Long.toString(row.getLong("id")),
                        row.getString("label"),
                        row.getString("instrument"),
                        row.getString("article"),
                        row.getString("mark"),
                        Sql.date(row, "valid_from"),
                        Sql.date(row, "valid_to"),
                        row.getString("short_name"))));
        return all;
    }

    /** As a round keeps them: code or number to the wording, empty for those known by their code. */
    Map<String, String> kept(String path, LocalDate day) {
        var kept = new LinkedHashMap<String, String>();
        on(path, day).forEach(c -> kept.put(c.code(), c.label() == null ? "" : c.label()));
        return kept;
    }
}
