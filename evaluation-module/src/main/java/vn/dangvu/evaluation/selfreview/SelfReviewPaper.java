package vn.dangvu.evaluation.selfreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dangvu.evaluation.campaign.Campaigns;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.forms.UnitPapers;

/** What stands on a printed self-review: head, person, words of the member. The blanks are the branch's and the committee's to sign. */
@ApplicationScoped
class SelfReviewPaper {
    static final String FORM = "KĐ-CN";

    private static final Map<String, String> POSTS = Map.of(
            "secretary", "Bí thư",
            "deputy", "Phó bí thư",
            "standing", "Ủy viên ban thường vụ",
            "committee", "Cấp ủy viên");

    @Inject
    private Sql sql;

    @Inject
    private UnitPapers papers;

    /** Leaders and those outside the political system have papers of their own; every other group prints the one of the rest. */
    static String variant(Campaigns.Head head) {
        return List.of("leader", "outside").contains(head.group()) ? head.group() : "plain";
    }

    /** @param version null: the blank of somebody who has not handed in yet */
    Values values(Campaigns.Head head, SelfReviews.Version version) {
        LocalDate day = version == null || version.submittedAt() == null
                ? head.reviewOn()
                : Objects.requireNonNullElseGet(
                        version.paperOn(),
                        () -> version.submittedAt().atZone(OfficialClock.ZONE).toLocalDate());
        Values values = papers.heads(head.unitId(), day);
        values.put("year", head.year()).put("name", head.name()).put("branch", values.get("unit"));
        sql.first(
                        Clause.of(
                                """
                                select f.born_on, f.born_precision, p.position from membership.member_facts f
                                left join lateral (select x.position from membership.position_held x where x.member_id = f.member_id
                                    and x.superseded_at = 'infinity' and x.valid_from <= ? and x.valid_to > ? order by x.id limit 1) p on true
                                where f.member_id = ? and f.superseded_at = 'infinity' and f.valid_to = 'infinity'""",
                                head.reviewOn(),
                                head.reviewOn(),
                                head.memberId()),
                        row -> values.put("born", born(Sql.date(row, "born_on"), row.getString("born_precision")))
                                .put("post", POSTS.get(String.valueOf(row.getString("position")))))
                .ifPresent(v -> {});
        if (version != null) {
            content(values, version);
        }
        return values;
    }

    private static String born(LocalDate day, String precision) {
        if (day == null) {
            return null;
        }
        return "Y".equals(precision) ? Integer.toString(day.getYear()) : Values.day(day);
    }

    private static void content(Values values, SelfReviews.Version v) {
        Content c = v.content();
        values.put("strengths", c.strengths())
                .put("weaknesses", c.weaknesses())
                .put("remedies", c.remedies())
                .put("explanation", c.explanation())
                .put("direction", c.direction());
        Boxes.fill(values, c.grades(), c.common(), c.results(), c.level());
    }
}
