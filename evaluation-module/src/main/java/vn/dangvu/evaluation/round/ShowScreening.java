package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.legal.EvaluationChecks;
import vn.dangvu.evaluation.legal.RatingHistory;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** One person in a round with what the file offers as evidence: ratings of the last years and disciplines. Reading is traced. */
@UseCase(value = "review.read", record = UseCase.Record.READ)
@ApplicationScoped
public class ShowScreening {
    private static final int YEARS = 5;

    @Inject
    private Screenings screenings;

    @Inject
    private Sql sql;

    /**
     * @param ratings the latest first
     * @param told what the rules say of the ratings; a criterion is offered, never chosen
     * @param plan id of the help plan that followed
     */
    public record Shown(
            Screening file,
            List<ScreeningWay.At> way,
            List<Rating> ratings,
            List<Discipline> disciplines,
            List<Finding> told,
            Optional<Long> plan) {}

    public record Rating(int year, String level) {}

    public record Discipline(LocalDate on, String form, String body) {}

    public Shown open(Scope scope, long id) {
        Screening file = screenings.read(scope, id);
        List<Rating> ratings = sql.list(
                Clause.of(
                        "select extract(year from started_on)::int as year, label from membership.file_entry where member_id = ? and kind = 'rating'"
                                + " and superseded_at = 'infinity' and started_on < ? order by started_on desc limit ?",
                        file.memberId(),
                        LocalDate.of(file.year(), 1, 1),
                        YEARS),
                row -> new Rating(row.getInt("year"), row.getString("label")));
        List<Discipline> disciplines = sql.list(
                Clause.of(
                        "select started_on, label, place from membership.file_entry where member_id = ? and kind = 'discipline'"
                                + " and superseded_at = 'infinity' order by started_on desc nulls last, id desc",
                        file.memberId()),
                row -> new Discipline(Sql.date(row, "started_on"), row.getString("label"), row.getString("place")));
        Optional<Long> plan = sql.first(
                Clause.of("select id from evaluation.help_plan where screening_id = ?", id), row -> row.getLong(1));
        return new Shown(file, screenings.way(file), ratings, disciplines, told(file, ratings), plan);
    }

    /** Ratings of the years right before the round, none left out. */
    private List<Finding> told(Screening file, List<Rating> ratings) {
        int year = file.year();
        var levels = new java.util.ArrayList<String>();
        for (Rating rating : ratings) {
            if (rating.year() != --year) {
                break;
            }
            levels.add(rating.level().equals("failed") ? "not-done" : rating.level());
        }
        return EvaluationChecks.history(new RatingHistory(levels), screenings.rules(file, file.openedOn()));
    }
}
