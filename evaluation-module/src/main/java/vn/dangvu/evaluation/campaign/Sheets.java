package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Which sheet of points holds for somebody: that of the nearest unit above, on the day of the review. */
@ApplicationScoped
public class Sheets {
    @Inject
    private Sql sql;

    /** @param paper that details it */
    public record Sheet(String paper, LocalDate from, List<SetSheet.Line> lines) {}

    /** Empty where no committee above has set one for the group: then points are given by part only. Two statements. */
    public Optional<Sheet> of(Campaigns.Head head) {
        return sql.first(
                        Clause.of(
                                "select id, paper, valid_from from evaluation.sheet where starts_with(?, path) and group_code = ?"
                                        + " and valid_from <= ? and valid_to > ? order by length(path) desc limit 1",
                                head.path(),
                                head.group(),
                                head.reviewOn(),
                                head.reviewOn()),
                        row -> Map.entry(
                                row.getLong("id"),
                                new Sheet(row.getString("paper"), Sql.date(row, "valid_from"), List.of())))
                .map(found ->
                        new Sheet(found.getValue().paper(), found.getValue().from(), lines(found.getKey())));
    }

    private List<SetSheet.Line> lines(long sheet) {
        return sql.list(
                Clause.of(
                        "select part, words, points from evaluation.sheet_line where sheet_id = ? order by line",
                        sheet),
                row -> new SetSheet.Line(row.getString("part"), row.getString("words"), row.getInt("points")));
    }
}
