package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.sheet.SheetCell;
import vn.dangvu.kernel.time.PartialDate;

/** Reads a date however the cell holds it: typed, kept by the program as a day number, or only a year. */
final class DateCell {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_DAY_NUMBER = 80_000;

    private DateCell() {}

    /** The date, if it can be read; what is odd about it goes to the findings. */
    static Optional<PartialDate> read(Findings findings, Field field) {
        SheetCell cell = findings.cell(field);
        if (cell.blank()) {
            return Optional.empty();
        }
        Optional<PartialDate> date =
                cell.kind() == SheetCell.Kind.TEXT ? typed(findings, field) : stored(findings, field, cell);
        date.filter(d -> !d.exact()).ifPresent(d -> findings.add(Problem.confirm("date.partial", field, d.format())));
        return date;
    }

    private static Optional<PartialDate> typed(Findings findings, Field field) {
        String text = findings.text(field);
        PartialDate.Reading reading = PartialDate.read(text);
        reading.problem()
                .ifPresent(problem -> findings.add(
                        switch (problem) {
                            case IMPOSSIBLE -> Problem.error("date.impossible", field, text);
                            case SHORT_YEAR -> Problem.error("date.short-year", field, text);
                            default -> Problem.error("date.unreadable", field, text);
                        }));
        reading.date()
                .filter(d -> !d.format().equals(text))
                .ifPresent(d -> findings.add(Problem.normalised("date.written", field, text, d.format())));
        return reading.date();
    }

    private static Optional<PartialDate> stored(Findings findings, Field field, SheetCell cell) {
        long number = cell.kind() == SheetCell.Kind.DATE
                ? LocalDate.parse(cell.text()).toEpochDay() - DAY_ZERO.toEpochDay()
                : wholeNumber(cell.text());
        if (number >= FIRST_YEAR && number <= LAST_YEAR) {
            return Optional.of(PartialDate.of(java.time.Year.of((int) number)));
        }
        if (number <= 0 || number > LAST_DAY_NUMBER) {
            findings.add(Problem.error("date.unreadable", field, cell.text()));
            return Optional.empty();
        }
        PartialDate date = PartialDate.of(DAY_ZERO.plusDays(number));
        findings.add(Problem.normalised("date.serial", field, String.valueOf(number), date.format()));
        return Optional.of(date);
    }

    private static long wholeNumber(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }
}
