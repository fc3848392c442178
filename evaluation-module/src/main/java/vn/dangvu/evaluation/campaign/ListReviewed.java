package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** One page of those in a review and of those left out of it, with how far each has come. Two statements. */
@UseCase(value = "evaluation.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListReviewed {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "f.sort_name collate \"vi-x-icu\"",
            "unit",
            "u.short_name collate membership.vi_counting",
            "group",
            "r.group_code",
            "level",
            "a.level");

    private static final String FROM =
            """
            from evaluation.reviewed r join membership.unit u on u.id = r.unit_id
            join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            left join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
            where r.campaign_id = ? and""";

    @Inject
    private Sql sql;

    /**
     * @param part rated, reviewed, left-out; null for all
     * @param flagged only proposals that contradict their conditions
     */
    public record Filter(long campaignId, String part, boolean flagged) {}

    /** @param handedIn the self-review is there; {@code level} proposed by the branch, null before; {@code version} to change it with */
    public record Row(
            long id,
            long memberId,
            String name,
            String unit,
            String group,
            String part,
            String reason,
            LocalDate restsOn,
            LocalDate enoughOn,
            boolean unsure,
            boolean handedIn,
            String level,
            boolean flagged,
            long version) {}

    public Page<Row> page(Scope scope, Filter filter, Paging paging) {
        Clause from = Clause.of(FROM, filter.campaignId()).then(scope.within("r.path"));
        if (filter.part() != null) {
            from = from.then("and r.part = ?", filter.part());
        }
        if (filter.flagged()) {
            from = from.then("and cardinality(a.against) > 0");
        }
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("name"))
                + (paging.descending() ? " desc nulls last" : " nulls first");
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select r.*, f.full_name, u.short_name, a.level, coalesce(cardinality(a.against), 0) > 0 as flagged,
                                            exists (select 1 from evaluation.self_review s where s.reviewed_id = r.id
                                                and s.submitted_at is not null and s.superseded_at = 'infinity') as handed_in""")
                                .then(from)
                                .then("order by " + order + ", r.id limit ? offset ?", paging.size(), paging.first()),
                        row -> new Row(
                                row.getLong("id"),
                                row.getLong("member_id"),
                                row.getString("full_name"),
                                row.getString("short_name"),
                                row.getString("group_code"),
                                row.getString("part"),
                                row.getString("reason"),
                                Sql.date(row, "rests_on"),
                                Sql.date(row, "enough_on"),
                                row.getBoolean("unsure"),
                                row.getBoolean("handed_in"),
                                row.getString("level"),
                                row.getBoolean("flagged"),
                                row.getLong("version"))),
                total);
    }
}
