package vn.dangvu.kernel.calendar;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.Mark;

/**
 * A day that is not what its weekday says.
 *
 * @param name key of a holiday in the national file; free text when {@code local}
 * @param local entered here with four eyes, not from the national file
 */
public record CalendarDay(LocalDate day, Kind kind, String name, String source, Mark mark, boolean local) {

    public enum Kind {
        /** A weekday off. */
        OFF,
        /** A Saturday worked in exchange. */
        WORKED,
        /** As its weekday says after all: takes back another row. */
        ORDINARY;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
