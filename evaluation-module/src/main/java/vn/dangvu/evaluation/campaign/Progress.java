package vn.dangvu.evaluation.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How far a review has come.
 *
 * @param others reviewed without a level or left out
 * @param handedIn self-reviews, of those who write one
 * @param proposed levels
 * @param flagged of these, against their conditions
 * @param voted votes of the branch that passed and stand
 */
public record Progress(int rated, int others, int handedIn, int proposed, int flagged, int voted) {
    static final String COUNTS =
            """
            count(*) filter (where r.part = 'rated') as rated, count(*) filter (where r.part <> 'rated') as others,
            count(*) filter (where r.part = 'rated' and s.id is not null) as handed_in, count(a.id) as proposed,
            count(*) filter (where cardinality(a.against) > 0) as flagged, count(v.subject_id) as voted""";

    static final String JOINS =
            """
            left join evaluation.self_review s on s.reviewed_id = r.id and s.submitted_at is not null and s.superseded_at = 'infinity'
            left join evaluation.assessment a on a.reviewed_id = r.id and a.superseded_at = 'infinity'
            left join lateral (select b.subject_id from membership.ballot b where b.subject_type = 'evaluation' and b.subject_id = r.id
                and b.body = 'branch' and b.passed and b.annulled_at is null and b.recorded_at >= a.recorded_at limit 1) v on true""";

    static Progress read(ResultSet row) throws SQLException {
        return new Progress(
                row.getInt("rated"),
                row.getInt("others"),
                row.getInt("handed_in"),
                row.getInt("proposed"),
                row.getInt("flagged"),
                row.getInt("voted"));
    }

    /** Rated ones without a vote that passed. */
    public int open() {
        return rated - voted;
    }

    /** Of a hundred. */
    public int share(int part) {
        return rated == 0 ? 0 : part * 100 / rated;
    }
}
