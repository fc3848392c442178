package vn.dangvu.membership.rates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.membership.legal.RetirementAge;

/** The months in which what somebody pays may become another amount though the basis stays the same. */
final class Turns {
    private Turns() {}

    /** @param local days from which committees have set something of their own */
    static List<YearMonth> of(Person person, Basis basis, List<LocalDate> local) {
        var turns = new TreeSet<YearMonth>();
        turns.add(basis.from());
        Stream<LocalDate> law = LawBook.shipped().parameters().stream()
                .filter(p -> p.key().startsWith("fee.") && !p.key().startsWith("fee.age."))
                .flatMap(p -> p.series().stream())
                .flatMap(v -> v.until() == null
                        ? Stream.of(v.from())
                        : Stream.of(v.from(), v.until().plusDays(1)));
        Stream.of(law, local.stream(), own(person))
                .flatMap(s -> s)
                .map(Turns::firstMonth)
                .filter(basis::covers)
                .forEach(turns::add);
        return List.copyOf(turns);
    }

    private static Stream<LocalDate> own(Person person) {
        Stream<LocalDate> age = person.born() == null
                ? Stream.empty()
                : Stream.of(RetirementAge.reachedOn(person.born(), person.woman()));
        Stream<LocalDate> years = person.seniorityFrom() == null
                ? Stream.empty()
                : LawBook.shipped().parameter("fee.exempt-seniority").series().stream()
                        .map(v -> Months.after(person.seniorityFrom(), 12 * (Integer) v.value()));
        return Stream.concat(age, years);
    }

    /** The first month whose first day is not before the day. */
    private static YearMonth firstMonth(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }
}
