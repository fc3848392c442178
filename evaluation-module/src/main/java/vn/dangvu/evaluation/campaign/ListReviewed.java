package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.paper.ListFile;
import vn.dangvu.kernel.paper.ListPaper;
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
            cross join lateral (select exists (select 1 from evaluation.self_review s where s.reviewed_id = r.id
                    and s.submitted_at is not null and s.superseded_at = 'infinity') as handed_in,
                exists (select 1 from membership.ballot b where b.subject_type = 'evaluation' and b.subject_id = r.id and b.body = 'branch'
                    and b.passed and b.annulled_at is null and b.recorded_at >= a.recorded_at) as voted,
                r.elsewhere and not exists (select 1 from evaluation.remark k where k.reviewed_id = r.id and k.kind = 'temporary'
                    and k.superseded_at = 'infinity') as remark) t
            where r.campaign_id = ? and""";

    private static final String COLUMNS =
            "select r.*, f.full_name, u.short_name, a.level, coalesce(cardinality(a.against), 0) > 0 as flagged, t.*";

    private static final int MOST_IN_FILE = 100_000;

    @Inject
    private Sql sql;

    /**
     * @param part rated, reviewed, left-out, others (all but the rated); null for all
     * @param flagged only proposals that contradict their conditions
     * @param unit one branch; null for all
     * @param group code; null for all
     * @param state one of {@link #STATES}; null for all
     */
    public record Filter(long campaignId, String part, boolean flagged, Long unit, String group, String state) {
        public Filter(long campaignId, String part, boolean flagged) {
            this(campaignId, part, flagged, null, null, null);
        }
    }

    /** No self-review yet, a level to be proposed, to be voted on, voted; not for those left out. A remark that the level waits for. */
    public static final List<String> STATES = List.of("missing", "handed-in", "proposed", "voted", "remark");

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
            boolean voted,
            boolean remarkMissing,
            long version) {

        /** Where it stands, as a word of {@link #STATES}; null for whoever is not rated. */
        public String state() {
            if (!part.equals("rated")) {
                return null;
            }
            return voted ? "voted" : level != null ? "proposed" : handedIn ? "handed-in" : "missing";
        }
    }

    public Page<Row> page(Scope scope, Filter filter, Paging paging) {
        Clause from = from(scope, filter);
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("name"))
                + (paging.descending() ? " desc nulls last" : " nulls first");
        return new Page<>(
                sql.list(
                        Clause.of(COLUMNS)
                                .then(from)
                                .then("order by " + order + ", r.id limit ? offset ?", paging.size(), paging.first()),
                        ListReviewed::row),
                total);
    }

    public byte[] pdf(Scope scope, Filter filter, ListPaper<Row> paper) {
        return file(scope, filter, paper, "pdf").pdf();
    }

    public void excel(Scope scope, Filter filter, ListPaper<Row> paper, ListFile.Target target) {
        file(scope, filter, paper, "xlsx").excel(target);
    }

    private ListFile<Row> file(Scope scope, Filter filter, ListPaper<Row> paper, String format) {
        scope.trail().about("campaign", filter.campaignId(), null).detail(format);
        return new ListFile<>(
                paper,
                sink -> sql.each(
                        Clause.of(COLUMNS)
                                .then(from(scope, filter))
                                .then(
                                        "order by u.short_name collate membership.vi_counting, " + SORTS.get("name")
                                                + ", r.id limit ?",
                                        MOST_IN_FILE),
                        500,
                        ListReviewed::row,
                        sink));
    }

    private static Clause from(Scope scope, Filter filter) {
        Clause from = Clause.of(FROM, filter.campaignId()).then(scope.within("r.path"));
        if ("others".equals(filter.part())) {
            from = from.then("and r.part <> 'rated'");
        } else if (filter.part() != null) {
            from = from.then("and r.part = ?", filter.part());
        }
        if (filter.flagged()) {
            from = from.then("and cardinality(a.against) > 0");
        }
        if (filter.unit() != null) {
            from = from.then("and r.unit_id = ?", filter.unit());
        }
        if (filter.group() != null) {
            from = from.then("and r.group_code = ?", filter.group());
        }
        return filter.state() == null ? from : from.then("and r.part = 'rated' and " + condition(filter.state()));
    }

    private static String condition(String state) {
        return switch (state) {
            case "missing" -> "not t.handed_in";
            case "handed-in" -> "t.handed_in and a.id is null";
            case "proposed" -> "a.id is not null and not t.voted";
            case "voted" -> "t.voted";
            case "remark" -> "t.remark";
            default -> "false";
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
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
                row.getBoolean("voted"),
                row.getBoolean("remark"),
                row.getLong("version"));
    }
}
