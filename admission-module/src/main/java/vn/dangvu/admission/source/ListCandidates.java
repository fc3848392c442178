package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.UnitTree;

/** One page of the people on the lists of the scope's branches, as on a day. Two statements. */
@UseCase(value = "candidate.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListCandidates {
    private static final Map<String, String> SORTS = Map.of(
            "name",
            "c.sort_name collate \"vi-x-icu\"",
            "unit",
            "u.short_name collate membership.vi_counting",
            "from",
            "l.valid_from",
            "reviewed",
            "e.reviewed");

    private static final String FROM =
            """
            from admission.candidate c join membership.unit u on u.id = c.unit_id
            join lateral (select * from admission.listing x where x.candidate_id = c.id and x.valid_from <= ?
                order by x.valid_from desc limit 1) l on true
            cross join lateral (select max(x.on_date) filter (where x.kind = 'review') as reviewed,
                max(x.on_date) filter (where x.kind = 'certificate') as certified,
                max(x.on_date) filter (where x.kind = 'permission') as permitted
                from admission.entry x where x.candidate_id = c.id and x.superseded_at is null and x.on_date <= ?) e
            where""";

    @Inject
    private Sql sql;

    @Inject
    private UnitTree units;

    /** @throws vn.dangvu.kernel.access.AccessRefused for a branch outside the scope */
    public Page<CandidateRow> page(Scope scope, CandidateFilter filter, Paging paging) {
        if (filter.unitId() != null) {
            units.covered(scope, filter.unitId());
        }
        Clause from = Clause.of(FROM, filter.on(), filter.on())
                .then(scope.within("c.path"))
                .and(filter.condition());
        long total = sql.first(Clause.of("select count(*)").then(from), row -> row.getLong(1))
                .orElse(0L);
        String order = SORTS.getOrDefault(paging.sort(), SORTS.get("name"))
                + (paging.descending() ? " desc nulls last" : " nulls first");
        return new Page<>(
                sql.list(
                        Clause.of(
                                        """
                                        select c.id, c.full_name, c.born_on, c.born_precision, c.sex, u.short_name, l.kind, l.valid_from,
                                            case when l.valid_to <= ? then l.valid_to end as left_on,
                                            case when l.valid_to <= ? then l.end_reason end as left_reason, e.*,
                                            (select string_agg(h.name, ', ' order by h.valid_from) from admission.helper h
                                                where h.candidate_id = c.id and h.valid_from <= ? and h.valid_to > ?) as helpers""",
                                        filter.on(),
                                        filter.on(),
                                        filter.on(),
                                        filter.on())
                                .then(from)
                                .then("order by " + order + ", c.id limit ? offset ?", paging.size(), paging.first()),
                        ListCandidates::read),
                total);
    }

    private static CandidateRow read(ResultSet row) throws SQLException {
        return new CandidateRow(
                row.getLong("id"),
                row.getString("full_name"),
                CandidateRoots.born(row),
                row.getString("sex"),
                row.getString("short_name"),
                row.getString("kind"),
                Sql.date(row, "valid_from"),
                Sql.date(row, "left_on"),
                row.getString("left_reason"),
                row.getString("helpers"),
                Sql.date(row, "reviewed"),
                Sql.date(row, "certified"),
                Sql.date(row, "permitted"));
    }
}
