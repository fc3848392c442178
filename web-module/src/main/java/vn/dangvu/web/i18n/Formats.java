package vn.dangvu.web.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import vn.dangvu.kernel.time.OfficialClock;

/** How dates, times and names are written and read, in both languages: 15/12/2025, 08:46. */
@Named("fmt")
@ApplicationScoped
public class Formats {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficialClock.ZONE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(OfficialClock.ZONE);

    public String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    public String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** The date in a query parameter or a field, null when empty or not a date. */
    public static LocalDate read(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip().replace('-', '/').replace('.', '/'), TYPED);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
