package vn.dangvu.membership.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.roll.Movement;

/** Opening, what came and went, closing: of the unit and of each of its parts. */
@ApplicationScoped
class Flow {
    @Inject
    private Sql sql;

    /**
     * @param names of the parts by the line that carries their figures
     * @param admitted the members admitted in the period
     */
    record Parts(Map<String, String> names, List<Long> admitted) {}

    Parts count(Scope scope, Question question, Stood opening, Stood closing, Map<Figure, Long> amounts) {
        var parts = new Parts(new LinkedHashMap<>(), new ArrayList<>());
        sql.each(query(scope, question, opening, closing), 0, row -> read(row, amounts, parts), ignored -> {});
        return parts;
    }

    private static Clause query(Scope scope, Question question, Stood opening, Stood closing) {
        Clause counted = standing(Figure.OPENING, scope, opening, question.opening())
                .then("union all")
                .then(standing(Figure.CLOSING, scope, closing, question.closing()))
                .then("union all")
                .then(Crowds.moved(
                        "m.child, case m.kind when 'opening' then 'opening-in' else m.kind end, m.province, count(*),"
                                + " array_agg(m.member_id) filter (where m.kind = '" + Movement.ADMISSION.code() + "')",
                        scope,
                        question))
                .then("group by 1, 2, 3");
        return Clause.of(
                        "select coalesce(nullif(c.child, ?)::text, '" + Figure.OWN
                                + "') as line, c.what, c.province, c.n, c.admitted, u.short_name from (",
                        question.unitId())
                .then(counted)
                .then(
                        ") c (child, what, province, n, admitted) left join membership.unit u on u.id = c.child and u.id <> ?"
                                + " order by u.short_name collate membership.vi_counting nulls first, c.child",
                        question.unitId());
    }

    private static Clause standing(String what, Scope scope, Stood stood, AsOf asOf) {
        return Crowds.present("w.child, '" + what + "', null, count(*), null::bigint[]", scope, stood, asOf)
                .then("group by 1");
    }

    private static Boolean read(ResultSet row, Map<Figure, Long> amounts, Parts parts) throws SQLException {
        String line = row.getString("line");
        String what = row.getString("what");
        long n = row.getLong("n");
        parts.names().put(line, row.getString("short_name"));
        amounts.merge(new Figure(Figure.FLOW, line, what), n, Long::sum);
        if (!what.startsWith("inside-")) {
            amounts.merge(new Figure(Figure.FLOW, Figure.TOTAL, what), n, Long::sum);
        }
        String province = row.getString("province");
        if (province != null) {
            amounts.merge(new Figure(Figure.FLOW, Figure.TOTAL, what + "@" + province), n, Long::sum);
        }
        Array admitted = row.getArray("admitted");
        if (admitted != null) {
            parts.admitted().addAll(List.of((Long[]) admitted.getArray()));
        }
        return true;
    }
}
