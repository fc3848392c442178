package vn.dangvu.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.duties.Urgency;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** How a task is said: its title, the reason with the sum of its term, what is left. */
@Named
@RequestScoped
public class TaskWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private DeadlineWords deadlines;

    public String title(Task task) {
        return said("duties.task." + task.key(), task);
    }

    /** Why it is there; the sum of the term comes first where there is one. */
    public String why(Task task) {
        String why = said("duties.why." + task.key(), task);
        Deadline deadline = task.deadline();
        return deadline == null ? why : why + " " + deadlines.sum(deadline);
    }

    public String act(Task task) {
        return texts.get("duties.act." + task.key());
    }

    private String said(String key, Task task) {
        Object[] values = task.parameters().stream().map(this::said).toArray();
        return texts.of(key, values);
    }

    /** A date as written, a key after an at sign as its sentence, anything else as it is. */
    private Object said(Object value) {
        if (value instanceof LocalDate date) {
            return formats.date(date);
        }
        return value instanceof String text && text.startsWith("@") ? texts.get(text.substring(1)) : value;
    }

    public String day(Task task) {
        return task.due() == null ? "–" : String.format("%02d", task.due().getDayOfMonth());
    }

    public String month(Task task) {
        return task.due() == null
                ? texts.get("duties.tile.undated")
                : task.due().getMonth().getDisplayName(monthStyle(), texts.locale());
    }

    /** "tháng 9" fits the tile, "September" does not. */
    private TextStyle monthStyle() {
        return texts.locale().getLanguage().equals("vi") ? TextStyle.FULL : TextStyle.SHORT;
    }

    /** What is left, in working days. */
    public String left(Task task, LocalDate today) {
        if (task.due() == null) {
            return "";
        }
        if (task.due().equals(today)) {
            return texts.get("duties.tile.today");
        }
        return task.urgency(today) == Urgency.LATE
                ? texts.of("duties.tile.late", -task.left())
                : texts.of("duties.tile.left", task.left());
    }

    public String tile(Urgency urgency) {
        return switch (urgency) {
            case LATE -> "late";
            case SOON -> "soon";
            default -> "plain";
        };
    }

    public String icon(Urgency urgency) {
        return switch (urgency) {
            case LATE -> "alert-triangle-filled";
            case SOON -> "clock";
            default -> "circle";
        };
    }

    /** Monday, 15/12/2025. */
    public String today(LocalDate day) {
        return texts.get("duties.weekday." + day.getDayOfWeek().getValue()) + ", " + formats.date(day);
    }
}
