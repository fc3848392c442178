package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.time.PartialDate;

/** Completes a year of two figures: of the years of one century only one is early enough for the list and late enough for the living. */
final class Century {
    private static final int YOUNGEST = 18;

    private Century() {}

    static Problem complete(Problem problem, LocalDate asOf) {
        if (!problem.kind().equals("date.short-year")) {
            return problem;
        }
        String text = problem.values().get(0);
        LocalDate latest = latest(problem.field(), asOf);
        return year(text, "20")
                .filter(date -> !date.certainlyAfter(latest))
                .or(() -> year(text, "19"))
                .map(date -> problem.propose(problem.field(), date.format(), true))
                .orElse(problem);
    }

    private static Optional<PartialDate> year(String text, String century) {
        return PartialDate.read(text.replaceFirst("(\\d{2})$", century + "$1")).date();
    }

    /** The day of recognition may be planned. */
    private static LocalDate latest(Field field, LocalDate asOf) {
        return switch (field) {
            case BORN, BORN_MALE, BORN_FEMALE -> asOf.minusYears(YOUNGEST);
            case RECOGNISED -> asOf.plusYears(1);
            default -> asOf;
        };
    }
}
