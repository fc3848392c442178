package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** Findings and times on the pages of meetings and of work in words. */
@Named
@RequestScoped
public class MeetingWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    private Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        return value instanceof List<?> several
                ? several.stream().map(v -> said(v).toString()).collect(Collectors.joining(", "))
                : value;
    }

    /** 19:30, nothing for no time. */
    public String time(LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** 19:30, 19h30, 19 giờ 30, 19h. */
    static LocalTime readTime(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String[] parts = typed.strip().toLowerCase().split("\\s*(:|h|g|giờ|\\.)\\s*", 2);
        try {
            int minutes = parts.length < 2 || parts[1].isBlank() ? 0 : Integer.parseInt(parts[1].strip());
            return LocalTime.of(Integer.parseInt(parts[0].strip()), minutes);
        } catch (NumberFormatException | DateTimeException e) {
            throw new OperationRefused("meetings.time-wrong", typed);
        }
    }
}
