package vn.dangvu.membership.intake;

import java.util.List;
import java.util.Map;
import vn.dangvu.membership.intake.paper.Field;
import vn.dangvu.membership.intake.paper.Problem;
import vn.dangvu.membership.intake.paper.Severity;

/** A finding with what it points at outside its row: somebody of the register. */
record RowFinding(Problem problem, Long memberId) {

    static RowFinding of(Problem problem) {
        return new RowFinding(problem, null);
    }

    static RowFinding about(Long memberId, Severity severity, String kind, Field field, String... values) {
        return new RowFinding(new Problem(severity, kind, field, -1, List.of(values), Map.of(), false), memberId);
    }
}
