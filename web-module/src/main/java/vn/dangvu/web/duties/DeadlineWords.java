package vn.dangvu.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.kernel.calendar.Deadline.Skipped;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** The sum of a term: Hạn 14/03/2026 = 30 ngày làm việc từ 30/01/2026, trừ Tết 16/02–20/02. */
@Named
@RequestScoped
public class DeadlineWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String sum(Deadline deadline) {
        String unit = texts.get("duties.unit." + deadline.unit().code());
        String sum = texts.of(
                "duties.sum", formats.date(deadline.due()), deadline.amount(), unit, formats.date(deadline.start()));
        if (!deadline.skipped().isEmpty()) {
            sum += texts.of(
                    "duties.sum.except",
                    deadline.skipped().stream().map(this::span).collect(Collectors.joining(", ")));
        }
        sum += ".";
        return deadline.sureness() == Mark.UNVERIFIED ? sum + " " + texts.get("duties.sum.unsure") : sum;
    }

    /** What is left or over, in the unit of the sum: Còn 9 ngày làm việc. */
    public String left(Deadline deadline) {
        String unit = texts.get("duties.unit." + deadline.leftUnit().code());
        return deadline.over()
                ? texts.of("duties.over", -deadline.left(), unit)
                : texts.of("duties.left", deadline.left(), unit);
    }

    private String span(Skipped days) {
        String name =
                texts.has("duties.day-off." + days.name()) ? texts.get("duties.day-off." + days.name()) : days.name();
        return name + " "
                + (days.from().equals(days.to()) ? day(days.from()) : day(days.from()) + "–" + day(days.to()));
    }

    private static String day(LocalDate day) {
        return String.format("%02d/%02d", day.getDayOfMonth(), day.getMonthValue());
    }
}
