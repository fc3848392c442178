package vn.dangvu.membership.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.MemberFilter;

/** From a figure to the names behind it: the list with the same unit, day and knowledge counts the same people. */
public final class Drill {
    private Drill() {}

    public static MemberFilter names(Question question, Figure figure) {
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        String unit = Long.toString(question.unitId());
        criteria.put(Criterion.UNIT, unit);
        LocalDate day = question.to();
        if (figure.part().equals(Figure.FLOW)) {
            if (figure.line().matches("\\d+")) {
                criteria.put(Criterion.UNIT, figure.line());
                criteria.put(Criterion.FRAME, unit);
            }
            if (figure.column().equals(Figure.OPENING)) {
                day = question.from().minusDays(1);
            } else if (!figure.column().equals(Figure.CLOSING)) {
                String kind = figure.column().equals("opening-in") ? Figure.OPENING : figure.column();
                criteria.put(Criterion.MOVEMENT, kind + "@" + question.from() + ".." + question.to());
            }
        } else if (!figure.part().equals(Figure.ALL)) {
            criterion(figure, criteria);
        }
        if (figure.column().equals(Figure.WOMEN)) {
            criteria.put(Criterion.SEX, "F");
        }
        return new MemberFilter(new AsOf(day, question.knownOn()), criteria);
    }

    private static void criterion(Figure figure, Map<Criterion, String> criteria) {
        Criterion criterion = Breakdown.of(figure.part())
                .map(Breakdown::criterion)
                .orElse(figure.part().equals("flag") ? Criterion.FLAG : Criterion.CIRCUMSTANCE);
        criteria.put(criterion, figure.line());
    }
}
