package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Who is proposed in a round, as the draft list tells it. Used inside an operation. */
@ApplicationScoped
public class DraftList {
    private static final Map<String, String> NATIONAL = Map.of(
            "poor-years", "Hai năm liền bị xếp loại không hoàn thành nhiệm vụ",
            "again-while-disciplined", "Đang chịu kỷ luật từ cảnh cáo lại vi phạm",
            "degeneration", "Có kết luận suy thoái hoặc vi phạm đạo đức",
            "exemplary-duty", "Vi phạm quy định nêu gương, điều đảng viên không được làm; uy tín thấp");
    private static final Map<String, String> DIRECTIONS =
            Map.of("agree", "Đồng ý", "look-again", "Xem xét lại", "disagree", "Không đồng ý");

    @Inject
    private Sql sql;

    @Inject
    private RoundRows rows;

    public record Draft(long unitId, String path, int year, String paper, List<Map<String, String>> rows) {}

    public Draft of(Scope scope, long round) {
        RoundHead head = rows.head(scope, round, false);
        List<Map<String, String>> people = sql.list(
                Clause.of(
                        """
                        select s.name, f.on_date, f.details->>'criterion' as criterion, p.details->>'said' as front, a.details->>'direction' as direction
                        from evaluation.screening s
                        join evaluation.screening_act f on f.screening_id = s.id and f.step = 'found' and f.superseded_at is null
                            and f.details->>'finding' = 'proposed'
                        left join evaluation.screening_act p on p.screening_id = s.id and p.step = 'front' and p.superseded_at is null
                        left join evaluation.screening_act a on a.screening_id = s.id and a.step = 'answered' and a.superseded_at is null
                        where s.round_id = ? and (s.member_id is distinct from ?::bigint or s.told_on is not null)
                            and not exists (select 1 from evaluation.screening_act d where d.screening_id = s.id and d.step = 'dropped'
                                and d.superseded_at is null)
                        order by s.sort_name collate "vi-x-icu", s.id""",
                        round,
                        Sql.orNull(scope.caller().memberId())),
                row -> {
                    String code = String.valueOf(row.getString("criterion"));
                    String label = head.criteria().getOrDefault(code, "");
                    String direction = row.getString("direction");
                    return Map.of(
                            "name", row.getString("name"),
                            "found_on", Values.day(Sql.date(row, "on_date")),
                            "criterion", label.isEmpty() ? NATIONAL.getOrDefault(code, "") : label,
                            "front", row.getString("front") == null ? "" : row.getString("front"),
                            "superior", direction == null ? "" : DIRECTIONS.getOrDefault(direction, ""));
                });
        return new Draft(head.unitId(), head.path(), head.year(), head.paper(), people);
    }
}
