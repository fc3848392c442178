package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The names at the head of a paper: branch, committee, superior, the place it is dated at. */
@ApplicationScoped
class PaperHeads {
    @Inject
    private Sql sql;

    private record Names(String branch, String committee, String superior, String place) {}

    /** One statement. */
    void put(Values data, long unitId, LocalDate day) {
        Names names = sql.first(
                        Clause.of(
                                "select u.name, p.name, g.name, coalesce(u.place, p.place) from membership.unit u"
                                        + " left join membership.unit p on p.id = u.parent_id left join membership.unit g on g.id = p.parent_id"
                                        + " where u.id = ?",
                                unitId),
                        row -> new Names(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .orElseThrow();
        data.put("branch", bare(names.branch()))
                .put("committee", bare(names.committee()))
                .put("superior", bare(names.superior()));
        if (day != null) {
            data.put("place_date", Values.placed(names.place(), day));
        }
    }

    /** Without the words that the papers print before the name. */
    static String bare(String name) {
        return name == null ? "" : name.replaceFirst("^(Chi bộ|Đảng bộ|Đảng ủy) ", "");
    }
}
