package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.legal.Joining;
import vn.dangvu.membership.legal.MemberChecks;

/** Admission, recognition and what follows for the standing on the day of the list. What the rules of the register find is asked. */
final class JoiningCheck {
    private static final int PROBATION_MONTHS = 12;

    private final Findings f;
    private final LocalDate asOf;
    private Optional<PartialDate> admitted;
    private Optional<PartialDate> recognised;

    JoiningCheck(Findings findings, LocalDate asOf) {
        this.f = findings;
        this.asOf = asOf;
    }

    void check(Optional<PartialDate> born) {
        Optional<PartialDate> decided = DateCell.read(f, Field.DECIDED);
        decided.ifPresent(d -> f.keep("decided", d));
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
        judge(born, decided);
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

    /** What the rules of the register find in the dates, as questions to whoever brings the list. */
    private void judge(Optional<PartialDate> born, Optional<PartialDate> decided) {
        var facts =
                new Joining(born.orElse(null), decided.orElse(null), admitted.orElse(null), recognised.orElse(null));
        MemberChecks.joining(facts).stream().map(found -> asked(found, facts)).forEach(f::add);
    }

    private Problem asked(Finding found, Joining facts) {
        Field entry = facts.admitted() == null ? Field.DECIDED : Field.ADMITTED;
        return switch (found.key()) {
            case "register.joined-before-birth" ->
                Problem.error("admitted.before-birth", entry, text(found, 1), text(found, 0));
            case "register.joined-too-young" ->
                Problem.confirm(
                        "admitted.young",
                        entry,
                        age(facts.born().earliest(), facts.entered().latest()),
                        text(found, 2));
            case "register.joined-late" ->
                Problem.confirm(
                        "admitted.old",
                        entry,
                        age(facts.born().latest(), facts.entered().earliest()),
                        text(found, 2));
            case "register.ceremony-before-decision" ->
                Problem.confirm("admitted.before-decided", entry, text(found, 1), text(found, 0));
            case "register.official-before-admission" -> tooEarly(facts);
            case "register.probation-too-short" ->
                Problem.confirm(
                        "probation.short",
                        Field.RECOGNISED,
                        text(found, 1),
                        String.valueOf(Months.between(
                                facts.entered().earliest(), facts.recognised().latest())),
                        text(found, 2));
            case "register.recognition-not-on-time" ->
                Problem.confirm("recognised.off", Field.RECOGNISED, text(found, 0), text(found, 1));
            default -> throw new IllegalStateException("no question for " + found.key());
        };
    }

    private static Problem tooEarly(Joining facts) {
        PartialDate from = facts.entered();
        Problem problem = Problem.error(
                "recognised.before-admitted",
                Field.RECOGNISED,
                facts.recognised().format(),
                from.format());
        return from.exact()
                ? problem.propose(Field.RECOGNISED, written(Months.after(from.day(), PROBATION_MONTHS)), true)
                : problem;
    }

    private static String text(Finding found, int parameter) {
        Object value = found.parameters().get(parameter);
        return value instanceof PartialDate date ? date.format() : String.valueOf(value);
    }

    private static String age(LocalDate born, LocalDate on) {
        return String.valueOf(Months.years(born, on));
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
