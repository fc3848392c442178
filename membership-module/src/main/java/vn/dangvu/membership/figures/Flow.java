package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Opening, what came and went, closing: of the unit and of each of its parts. */
@ApplicationScoped
class Flow {
    @Inject
    private Sql sql;

    /** @return the parts by the line that carries their figures, with their names */
    Map<String, String> count(Scope scope, Question question, Map<Figure, Long> amounts) {
        Map<String, String> units = new LinkedHashMap<>();
        sql.each(query(scope, question), 0, row -> read(row, amounts, units), ignored -> {});
        return units;
    }

    private static Clause query(Scope scope, Question question) {
        Clause counted = standing(Figure.OPENING, scope, question, question.opening())
                .then("union all")
                .then(standing(Figure.CLOSING, scope, question, question.closing()))
                .then("union all")
                .then(Crowds.moved(
                        "m.child, case m.kind when 'opening' then 'opening-in' else m.kind end, m.province, count(*)",
                        scope,
                        question))
                .then("group by 1, 2, 3");
        return Clause.of(
                        "select coalesce(nullif(c.child, ?)::text, '" + Figure.OWN
                                + "') as line, c.what, c.province, c.n, u.short_name from (",
                        question.unitId())
                .then(counted)
                .then(
                        ") c (child, what, province, n) left join membership.unit u on u.id = c.child and u.id <> ?"
                                + " order by u.short_name collate membership.vi_counting nulls first, c.child",
                        question.unitId());
    }

    private static Clause standing(String what, Scope scope, Question question, AsOf asOf) {
        return Crowds.present("w.child, '" + what + "', null, count(*)", scope, question, asOf)
                .then("group by 1");
    }

    private static Boolean read(ResultSet row, Map<Figure, Long> amounts, Map<String, String> units)
            throws SQLException {
        String line = row.getString("line");
        String what = row.getString("what");
        long n = row.getLong("n");
        units.put(line, row.getString("short_name"));
        amounts.merge(new Figure(Figure.FLOW, line, what), n, Long::sum);
        if (!what.startsWith("inside-")) {
            amounts.merge(new Figure(Figure.FLOW, Figure.TOTAL, what), n, Long::sum);
        }
        String province = row.getString("province");
        if (province != null) {
            amounts.merge(new Figure(Figure.FLOW, Figure.TOTAL, what + "@" + province), n, Long::sum);
        }
        return true;
    }
}
