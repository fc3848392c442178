package vn.dangvu.web.signals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.MonthsInYear;
import vn.dangvu.membership.MovementSignals;
import vn.dangvu.membership.signals.JudgeAnswer;
import vn.dangvu.membership.signals.SignalKind;
import vn.dangvu.membership.signals.SignalRow;
import vn.dangvu.membership.signals.SignalWish;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.transfers.MovementWords;

/** What can be chosen on the pages about signals, and the evidence in words. */
@Named
@RequestScoped
public class SignalWords {
    private static final int YEARS = 4;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private MovementWords movementWords;

    @Inject
    private OfficialClock clock;

    public Map<String, String> getKinds() {
        return texts.words("signals.kind", SignalKind.CODES);
    }

    public Map<String, String> getLevels() {
        return texts.words("signals.level", List.of("1", "2", "3"));
    }

    public Map<String, String> getStates() {
        return texts.words(
                "signals.state",
                Stream.concat(Stream.of("open"), SignalRow.STATES.stream()).toList());
    }

    public Map<String, String> getReadings() {
        return texts.words(
                "signals.reading",
                Stream.concat(MonthsInYear.READINGS.stream(), Stream.of(SignalWish.ANY))
                        .toList());
    }

    /** The three, without "whichever finds most". */
    public List<String> getReadingCodes() {
        return MonthsInYear.READINGS;
    }

    public Map<String, String> getFindings() {
        return texts.words("signals.finding", JudgeAnswer.FINDINGS);
    }

    public Map<String, String> getBodies() {
        return texts.words("signals.body", JudgeAnswer.BODIES);
    }

    public Map<String, String> getYears() {
        var years = new LinkedHashMap<String, String>();
        int now = clock.today().getYear();
        for (int year = now; year > now - YEARS; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    /** 03/2026. */
    public String month(YearMonth month) {
        return String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }

    public String months(List<YearMonth> months) {
        return months.stream().map(this::month).collect(Collectors.joining(", "));
    }

    /** The evidence in one line: which months, or since when. */
    public String evidence(SignalRow row) {
        return row.since() == null
                ? months(row.counted().months())
                : texts.of("signals.since", formats.date(row.since()), row.days());
    }

    /** What is known of a transfer, an exemption, an absence from the place. */
    public String sentence(MovementSignals.Signal signal) {
        return texts.of(
                "signals.evidence." + signal.kind() + "." + signal.evidence().size(),
                signal.evidence().stream().map(this::said).toArray());
    }

    private Object said(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        }
        if (!(value instanceof String text)) {
            return value;
        }
        if (text.startsWith("@")) {
            return texts.get(text.substring(1));
        }
        return texts.has("transfer.step." + text) ? movementWords.step(text) : text;
    }

    public String chip(String state) {
        return switch (state) {
            case "accepted" -> "done";
            case "waiting" -> "info";
            default -> "soon";
        };
    }

    public String icon(String state) {
        return switch (state) {
            case "accepted" -> "circle-check";
            case "waiting" -> "hourglass";
            case "again" -> "refresh";
            case "insufficient" -> "zoom-question";
            default -> "circle-dot";
        };
    }

    public String kindIcon(SignalKind kind) {
        return switch (kind) {
            case UNEXCUSED -> "user-minus";
            case OWED -> "cash";
            case TRANSFER -> "arrows-exchange";
            case EXEMPTION -> "calendar-due";
            default -> "phone";
        };
    }
}
