package vn.dangvu.evaluation.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Who comes before and after somebody in the same branch, so that the whole branch is gone through one by one. One statement. */
@ApplicationScoped
public class Queue {
    private static final String PLACE =
            """
            select * from (select r.id, lag(r.id) over w as before, lead(r.id) over w as after, lead(f.full_name) over w as after_name,
                    row_number() over w as place, count(*) over () as people, count(*) filter (where a.id is null) over () as open
                from evaluation.reviewed r left join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
                join membership.member_facts f on f.member_id = r.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                where r.campaign_id = ? and r.unit_id = ? and r.part = 'rated' and""";

    @Inject
    private Sql sql;

    /**
     * @param before null for the first, {@code after} null for the last
     * @param open of the branch without a proposed level
     */
    public record Place(Long before, Long after, String afterName, int place, int people, int open) {}

    /** Nobody around for whoever is not rated. */
    Place of(Scope scope, Campaigns.Head head) {
        return sql.first(
                        Clause.of(PLACE, head.campaignId(), head.unitId())
                                .then(scope.within("r.path"))
                                .then(
                                        "window w as (order by f.sort_name collate \"vi-x-icu\", r.id)) q where q.id = ?",
                                        head.id()),
                        row -> new Place(
                                row.getObject("before", Long.class),
                                row.getObject("after", Long.class),
                                row.getString("after_name"),
                                row.getInt("place"),
                                row.getInt("people"),
                                row.getInt("open")))
                .orElse(new Place(null, null, null, 0, 0, 0));
    }
}
