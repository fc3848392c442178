package vn.dangvu.kernel.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes days into a file that other calendars take in (iCalendar, RFC 5545): whole days without a time zone, lines ended by CRLF and folded at 75
 * octets, a reminder before each.
 */
public final class ICalendar {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private ICalendar() {}

    /**
     * @param uid the same whenever the same day is written again
     * @param category null for none
     * @param ahead days before on which it is reminded of
     */
    public record Event(String uid, LocalDate day, String summary, String description, String category, int ahead) {}

    /** @param name of the calendar; {@code stamp} when it was written */
    public static byte[] of(String name, List<Event> events, Instant stamp) {
        var file = new ICalendar();
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", "-//DangVu//Calendar of duties//VI");
        file.line("CALSCALE", "GREGORIAN");
        file.line("METHOD", "PUBLISH");
        file.line("X-WR-CALNAME", escaped(name));
        file.line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        events.forEach(event -> file.event(event, stamp));
        file.line("END", "VCALENDAR");
        return file.out.toByteArray();
    }

    private void event(Event event, Instant stamp) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(event.uid()));
        line("DTSTAMP", STAMP.format(stamp));
        line("DTSTART;VALUE=DATE", day(event.day()));
        line("DTEND;VALUE=DATE", day(event.day().plusDays(1)));
        line("SUMMARY", escaped(event.summary()));
        line("DESCRIPTION", escaped(event.description()));
        if (event.category() != null) {
            line("CATEGORIES", escaped(event.category()));
        }
        line("TRANSP", "TRANSPARENT");
        line("BEGIN", "VALARM");
        line("ACTION", "DISPLAY");
        line("DESCRIPTION", escaped(event.summary()));
        line("TRIGGER", event.ahead() == 0 ? "PT0S" : "-P" + event.ahead() + "D");
        line("END", "VALARM");
        line("END", "VEVENT");
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
    }

    /** A line longer than 75 octets goes on after a line break and a space, never within a letter. */
    private void line(String name, String value) {
        int length = 0;
        for (int letter : (name + ":" + value).codePoints().toArray()) {
            byte[] octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8);
            if (length + octets.length > LONGEST) {
                out.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
                length = 1;
            }
            out.writeBytes(octets);
            length += octets.length;
        }
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
