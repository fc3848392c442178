package vn.dangvu.membership.reliefs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Applications for relief and what became of them. One statement. */
@UseCase(value = "dues.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListReliefs {
    private static final Map<String, String> SORTS = Map.of(
            "name", "f.sort_name collate \"vi-x-icu\"",
            "from", "r.from_month",
            "until", "r.to_month",
            "applied", "r.applied_on");

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    /** @param state waiting, current, over, declined; anything else for all */
    public Page<Relief> page(Scope scope, Long unitId, String state, Paging paging) {
        var total = new long[1];
        Clause query = Clause.of(Relief.SELECT).then(scope.within("r.path"));
        if (unitId != null) {
            query = query.and(Clause.of("r.unit_id = ?", unitId));
        }
        String by = SORTS.getOrDefault(paging.sort(), SORTS.get("applied"));
        List<Relief> rows = sql.list(
                query.and(condition(state))
                        .then(
                                "order by " + by + (paging.descending() ? " desc" : "") + ", r.id offset ? limit ?",
                                paging.first(),
                                paging.size()),
                row -> {
                    total[0] = row.getLong("total");
                    return Relief.read(row);
                });
        return new Page<>(rows, total[0]);
    }

    private Clause condition(String state) {
        LocalDate day = clock.today();
        return switch (state == null ? "" : state) {
            case "waiting" -> Clause.of("r.approved_at is null and r.withdrawn_at is null");
            case "current" -> Clause.of("r.approved_at is not null and r.from_month <= ? and r.to_month > ?", day, day);
            case "over" -> Clause.of("r.approved_at is not null and r.to_month <= ?", day);
            case "declined" -> Clause.of("r.withdrawn_at is not null");
            default -> Clause.of("true");
        };
    }

    public Relief one(Scope scope, long id) {
        return sql.first(
                        Clause.of(Relief.SELECT).then(scope.within("r.path")).and(Clause.of("r.id = ?", id)),
                        Relief::read)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
    }

    /** Of one member, the newest first. */
    public List<Relief> of(Scope scope, long memberId) {
        return sql.list(
                Clause.of(Relief.SELECT)
                        .then(scope.within("r.path"))
                        .and(Clause.of("r.member_id = ? order by r.from_month desc, r.id desc", memberId)),
                Relief::read);
    }
}
