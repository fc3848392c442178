package vn.dangvu.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What RFC 5545 asks of a file: CRLF, 75 octets a line, escaped text, days without a time. */
class ICalendarTest {
    private static final String LONG =
            "Đối chiếu sổ danh sách đảng viên (7-HSĐV); với cấp trên, các chi bộ và lưu lại biên bản\nDòng hai \\ hết";

    private static String written() {
        var event = new ICalendar.Event(
                "year-reconcile-list-2026-12-31@dangvu",
                LocalDate.of(2026, 12, 31),
                LONG,
                "Căn cứ: x",
                "Văn phòng",
                15);
        return new String(
                ICalendar.of("Lịch công tác", List.of(event), Instant.parse("2026-11-27T03:04:05Z")),
                StandardCharsets.UTF_8);
    }

    @Test
    void everyLineEndsWithCrLfAndIsAtMost75OctetsLong() {
        String file = written();
        assertThat(file.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(file.split("\r\n")).anyMatch(line -> line.startsWith(" "));
    }

    @Test
    void foldedLinesGiveTheTextBackAndNoLetterIsCut() {
        String unfolded = written().replace("\r\n ", "");
        assertThat(unfolded)
                .contains("SUMMARY:Đối chiếu sổ danh sách đảng viên (7-HSĐV)\\; với cấp trên\\, các chi bộ và lưu lại"
                        + " biên bản\\nDòng hai \\\\ hết\r\n");
        assertThat(unfolded).contains("UID:year-reconcile-list-2026-12-31@dangvu\r\n");
        assertThat(unfolded).doesNotContain("\uFFFD");
    }

    @Test
    void aDayEndsOnTheNextAndIsRemindedOfBefore() {
        String file = written();
        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
                .contains("TRIGGER:-P15D\r\n")
                .contains("DTSTAMP:20261127T030405Z\r\n");
    }

    @Test
    void aLineOfExactly75OctetsIsNotFolded() {
        assertThat(new String(
                        ICalendar.of("x".repeat(75 - "X-WR-CALNAME:".length()), List.of(), Instant.EPOCH),
                        StandardCharsets.UTF_8))
                .doesNotContain("\r\n ");
    }
}
