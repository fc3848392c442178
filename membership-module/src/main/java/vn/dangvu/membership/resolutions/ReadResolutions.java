package vn.dangvu.membership.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** Reads resolutions inside an operation that is running. */
@ApplicationScoped
class ReadResolutions {
    private static final Map<String, String> SORTS = Map.of(
            "number", "r.year, r.number", "unit", "u.short_name collate membership.vi_counting", "day", "r.adopted_on");
    private static final String SELECT =
            """
            select r.id, u.short_name, r.number, case when u.type like '%branch' then 'NQ/CB' else 'NQ/ĐU' end as letters, r.subject,
                r.adopted_on, b.in_favour, b.against, b.base, m.chair, m.secretary, r.annulled_reason,
                (select count(*) from membership.task t where t.resolution_id = r.id) as tasks_given,
                (select count(*) from membership.task t where t.resolution_id = r.id
                    and (t.done_on is not null or t.annulled_at is not null)) as settled""";
    private static final String FROM = " from membership.resolution r join membership.unit u on u.id = r.unit_id"
            + " join membership.meeting m on m.id = r.meeting_id left join lateral (select * from membership.ballot x"
            + " where x.subject_type = 'motion' and x.subject_id = r.motion_id and x.annulled_at is null order by x.round desc limit 1) b on true";

    @Inject
    private Sql sql;

    /** @param which a condition on {@code r} */
    Page<ResolutionRow> page(Scope scope, Clause which, Paging paging) {
        Clause where = Clause.of("where").then(scope.within("r.path")).and(which);
        long total = sql.first(
                        Clause.of("select count(*) from membership.resolution r")
                                .then(where),
                        row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("day"));
        String way = paging.descending() ? " desc" : "";
        return new Page<>(
                sql.list(
                        Clause.of(SELECT + FROM)
                                .then(where)
                                .then(
                                        "order by " + order.replace(", ", way + ", ") + way + ", r.id limit ? offset ?",
                                        paging.size(),
                                        paging.first()),
                        ReadResolutions::row),
                total);
    }

    /** @throws AccessRefused when there is none in the scope */
    ResolutionFile one(Scope scope, long id) {
        List<ResolutionFile.Task> tasks = sql.list(
                Clause.of(
                        "select t.id, f.full_name, t.text, t.due_on, case when t.annulled_at is not null then 'taken-back' else t.result end"
                                + " as result from membership.task t left join membership.member_facts f on f.member_id = t.member_id"
                                + " and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where t.resolution_id = ? order by t.due_on, t.id",
                        id),
                row -> new ResolutionFile.Task(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getString("text"),
                        Sql.date(row, "due_on"),
                        row.getString("result")));
        return sql.first(
                        Clause.of(
                                        SELECT
                                                + ", r.meeting_id, r.unit_id, r.path, r.assessment, r.tasks, r.arrangement, r.signer, r.signer_post"
                                                + FROM + " where r.id = ? and",
                                        id)
                                .then(scope.within("r.path")),
                        row -> file(row, tasks))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    private static ResolutionFile file(ResultSet row, List<ResolutionFile.Task> tasks) throws SQLException {
        return new ResolutionFile(
                row(row),
                row.getLong("meeting_id"),
                row.getLong("unit_id"),
                row.getString("path"),
                row.getString("assessment"),
                row.getString("tasks"),
                row.getString("arrangement"),
                row.getString("signer"),
                row.getString("signer_post"),
                tasks);
    }

    private static ResolutionRow row(ResultSet row) throws SQLException {
        return new ResolutionRow(
                row.getLong("id"),
                row.getString("short_name"),
                row.getInt("number"),
                row.getString("letters"),
                row.getString("subject"),
                Sql.date(row, "adopted_on"),
                row.getObject("in_favour", Integer.class),
                row.getObject("against", Integer.class),
                row.getObject("base", Integer.class),
                row.getString("chair"),
                row.getString("secretary"),
                row.getString("annulled_reason"),
                row.getInt("tasks_given"),
                row.getInt("settled"));
    }
}
