package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** Branches that have not looked at somebody on their list for longer than the rules say, or are about to. */
@ApplicationScoped
class ReviewsDue implements BranchDuties {
    /** Told so many days ahead: a branch meets once a month. */
    private static final int AHEAD = 7;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause within = desk.within("candidate.read", "c.path");
        Version rule =
                LawBook.shipped().asOf(desk.day()).find("admission.list.review").orElse(null);
        if (rule == null || within.sql().equals("false")) {
            return List.of();
        }
        LocalDate told = desk.day().plusDays(AHEAD);
        return sql.list(
                Clause.of(
                                """
                                select u.id, u.path, u.short_name, min(d.due) as due, count(*) as people from admission.candidate c
                                join membership.unit u on u.id = c.unit_id
                                join admission.listing l on l.candidate_id = c.id and l.valid_from <= ? and l.valid_to > ?
                                cross join lateral (select (coalesce(max(e.on_date), l.valid_from) + make_interval(months => ?))::date as due
                                    from admission.entry e where e.candidate_id = c.id and e.kind = 'review' and e.superseded_at is null) d
                                where d.due <= ? and""",
                                desk.day(),
                                desk.day(),
                                rule.value(),
                                told)
                        .then(within)
                        .then("group by u.id, u.path, u.short_name"),
                row -> duty(row, rule.citation()));
    }

    private static Duty duty(ResultSet row, Citation citation) throws SQLException {
        long unit = row.getLong("id");
        return new Duty(
                "sources-review",
                unit,
                row.getString("path"),
                row.getString("short_name"),
                List.of(row.getInt("people")),
                "/admission/candidates.xhtml?unit=" + unit + "&sort=reviewed",
                Sql.date(row, "due"),
                citation,
                "branch");
    }
}
