package vn.dangvu.evaluation.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.inspection.Period;
import vn.dangvu.kernel.inspection.PrintedPapers;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/**
 * The minutes of each vote of a branch on whom to list, counts only; of each plan the commitment and the helpers, and the result once the branch has voted
 * on it or it has ended.
 */
@ApplicationScoped
class ReviewsForInspection implements PrintedPapers {
    private static final String VOTED =
            """
            select s.id, s.name from evaluation.screening s where exists (select 1 from membership.ballot b where b.subject_type = 'screening'
                and b.subject_id = s.id and b.annulled_at is null and""";

    private static final String PLANS =
            """
            select p.id, p.name, p.closed_on is not null or exists (select 1 from membership.ballot b where b.subject_type = 'help-plan'
                and b.subject_id = p.id and b.annulled_at is null) as judged
            from evaluation.help_plan p where""";

    @Inject
    private Sql sql;

    @Inject
    private ReviewPapers papers;

    private record Asked(long id, String name, List<String> forms) {}

    @Override
    public int place() {
        return 40;
    }

    @Override
    public void each(Period period, Sink sink) throws IOException {
        hand(voted(period), period, sink);
        hand(plans(period), period, sink);
    }

    private void hand(List<Asked> all, Period period, Sink sink) throws IOException {
        for (Asked asked : all) {
            for (String form : asked.forms()) {
                Optional<Printed> paper = papers.print(period.scope(), form, asked.id(), Format.PDF);
                if (paper.isPresent()) {
                    sink.take("review.form." + form, asked.name(), paper.get());
                }
            }
        }
    }

    private List<Asked> voted(Period period) {
        return sql.list(
                Clause.of(VOTED)
                        .then(period.on("b.held_on"))
                        .then(") and")
                        .then(period.in("s.path"))
                        .then("order by s.id"),
                row -> new Asked(row.getLong("id"), row.getString("name"), List.of("bbkp-ct28")));
    }

    private List<Asked> plans(Period period) {
        return sql.list(
                Clause.of(PLANS)
                        .then(period.in("p.path"))
                        .then(
                                "and p.begins_on <= ? and (p.closed_on is null or p.closed_on >= ?) order by p.begins_on, p.id",
                                period.to(),
                                period.from()),
                row -> new Asked(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBoolean("judged")
                                ? List.of("ck-ct28", "pc-ct28", "kq-ct28")
                                : List.of("ck-ct28", "pc-ct28")));
    }
}
