package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;

/**
 * Admission, recognition and what follows for the standing on the day of the list.
 *
 * <p>The ages and the length of probation are those by which an old entry looks odd; they ask, they do not judge.
 */
final class JoiningCheck {
    private static final int PROBATION_MONTHS = 12;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 60;

    private final Findings f;
    private final LocalDate asOf;
    private Optional<PartialDate> admitted;
    private Optional<PartialDate> recognised;

    JoiningCheck(Findings findings, LocalDate asOf) {
        this.f = findings;
        this.asOf = asOf;
    }

    void check(Optional<PartialDate> born) {
        DateCell.read(f, Field.DECIDED).ifPresent(d -> f.keep("decided", d));
        f.keep("decided_number", f.text(Field.DECIDED_NUMBER));
        admitted = DateCell.read(f, Field.ADMITTED);
        recognised = DateCell.read(f, Field.RECOGNISED);
        proposeForUnreadable();
        if (f.blank(Field.ADMITTED)) {
            f.add(Problem.confirm("admitted.missing", Field.ADMITTED));
        }
        admitted.ifPresent(d -> f.keep("admitted", d));
        admitted.filter(d -> d.certainlyAfter(asOf))
                .ifPresent(d -> f.add(Problem.error("date.future", Field.ADMITTED, d.format())));
        age(born);
        order();
        standing();
    }

    /** A day the calendar does not have: the other date, twelve months away, is where to look. */
    private void proposeForUnreadable() {
        f.problems.replaceAll(p -> {
            if (!p.kind().equals("date.impossible")) {
                return p;
            }
            if (p.field() == Field.ADMITTED
                    && recognised.filter(PartialDate::exact).isPresent()) {
                return p.propose(Field.ADMITTED, written(recognised.get().day().minusMonths(PROBATION_MONTHS)), false);
            }
            if (p.field() == Field.RECOGNISED
                    && admitted.filter(PartialDate::exact).isPresent()) {
                return p.propose(
                        Field.RECOGNISED, written(Months.after(admitted.get().day(), PROBATION_MONTHS)), false);
            }
            return p;
        });
    }

    private void age(Optional<PartialDate> born) {
        if (born.isEmpty() || admitted.isEmpty()) {
            return;
        }
        if (admitted.get().certainlyBefore(born.get())) {
            f.add(Problem.error(
                    "admitted.before-birth",
                    Field.ADMITTED,
                    admitted.get().format(),
                    born.get().format()));
            return;
        }
        int most = Months.years(born.get().earliest(), admitted.get().latest());
        int least = Months.years(born.get().latest(), admitted.get().earliest());
        if (most < YOUNGEST) {
            f.add(Problem.confirm("admitted.young", Field.ADMITTED, String.valueOf(most)));
        } else if (least > OLDEST) {
            f.add(Problem.confirm("admitted.old", Field.ADMITTED, String.valueOf(least)));
        }
    }

    private void order() {
        if (admitted.isEmpty() || recognised.isEmpty()) {
            return;
        }
        PartialDate from = admitted.get();
        PartialDate to = recognised.get();
        if (to.certainlyBefore(from)) {
            Problem problem = Problem.error("recognised.before-admitted", Field.RECOGNISED, to.format(), from.format());
            f.add(
                    from.exact()
                            ? problem.propose(
                                    Field.RECOGNISED, written(Months.after(from.day(), PROBATION_MONTHS)), true)
                            : problem);
        } else if (Months.between(from.earliest(), to.latest()) < PROBATION_MONTHS) {
            f.add(Problem.confirm(
                    "probation.short",
                    Field.RECOGNISED,
                    to.format(),
                    String.valueOf(Months.between(from.earliest(), to.latest()))));
        }
    }

    private void standing() {
        boolean saysProbationary = says(Field.STANDING) || says(Field.NOTE);
        boolean planned = recognised.filter(d -> d.certainlyAfter(asOf)).isPresent();
        if (recognised.isPresent() && !planned) {
            f.keep("recognised", recognised.get());
            f.keep("standing", "official");
            if (saysProbationary) {
                f.add(Problem.error(
                        "standing.contradicts",
                        Field.RECOGNISED,
                        recognised.get().format()));
            }
        } else if (planned) {
            f.keep("standing", "probationary");
            f.add(Problem.confirm(
                    "recognised.planned", Field.RECOGNISED, recognised.get().format()));
        } else if (saysProbationary) {
            f.keep("standing", "probationary");
            boolean overdue = admitted.filter(
                            d -> Months.after(d.latest(), PROBATION_MONTHS).isBefore(asOf))
                    .isPresent();
            f.add(Problem.confirm(
                    overdue ? "probation.overdue" : "standing.probationary",
                    says(Field.STANDING) ? Field.STANDING : Field.NOTE));
        } else if (f.blank(Field.RECOGNISED)) {
            boolean recent = admitted.filter(
                            d -> !Months.after(d.latest(), PROBATION_MONTHS).isBefore(asOf))
                    .isPresent();
            f.keep("standing", recent ? "probationary" : "official");
            f.add(Problem.confirm(recent ? "recognised.not-yet" : "recognised.missing", Field.RECOGNISED));
        }
    }

    private boolean says(Field field) {
        return VietnameseText.folded(f.text(field)).matches(".*\\b(du bi|dvdb)\\b.*");
    }

    private static String written(LocalDate day) {
        return PartialDate.of(day).format();
    }
}
