package vn.dangvu.membership.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.Movement;

/** From a figure to the names behind it: the list with the same unit, day and knowledge counts the same people. */
public final class Drill {
    private Drill() {}

    public static MemberFilter names(Question question, Figure figure) {
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        criteria.put(Criterion.UNIT, Long.toString(question.unitId()));
        LocalDate day = question.to();
        if (figure.part().equals(Figure.FLOW)) {
            day = flow(question, figure, criteria);
        } else {
            if (figure.isNew()) {
                moved(question, Movement.ADMISSION.code(), criteria);
            }
            if (!figure.plainPart().equals(Figure.ALL)) {
                criterion(figure, criteria);
            }
        }
        if (figure.column().equals(Figure.WOMEN)) {
            criteria.put(Criterion.SEX, "F");
        }
        return new MemberFilter(new AsOf(day, question.knownOn()), criteria);
    }

    private static LocalDate flow(Question question, Figure figure, Map<Criterion, String> criteria) {
        String unit = Long.toString(question.unitId());
        if (!figure.line().equals(Figure.TOTAL)) {
            criteria.put(Criterion.UNIT, figure.line().equals(Figure.OWN) ? unit : figure.line());
            criteria.put(Criterion.FRAME, unit);
        }
        if (figure.column().equals(Figure.OPENING)) {
            return question.from().minusDays(1);
        }
        if (!figure.column().equals(Figure.CLOSING)) {
            String[] parts = figure.column().split("@");
            moved(question, parts[0].equals("opening-in") ? Movement.OPENING.code() : parts[0], criteria);
            if (parts.length > 1) {
                criteria.put(Criterion.PROVINCE, parts[1]);
            }
        }
        return question.to();
    }

    private static void moved(Question question, String kind, Map<Criterion, String> criteria) {
        criteria.put(Criterion.MOVEMENT, kind + "@" + question.from() + ".." + question.to());
    }

    private static void criterion(Figure figure, Map<Criterion, String> criteria) {
        Criterion criterion = Breakdown.of(figure.plainPart())
                .map(Breakdown::criterion)
                .orElse(figure.plainPart().equals(Figure.FLAG) ? Criterion.FLAG : Criterion.CIRCUMSTANCE);
        criteria.put(criterion, figure.line());
    }
}
