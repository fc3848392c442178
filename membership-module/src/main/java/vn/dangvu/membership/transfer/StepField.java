package vn.dangvu.membership.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import vn.dangvu.kernel.legal.OperationRefused;

/** Something that is written down with a step. */
public record StepField(String name, Kind kind, boolean required, List<String> choices) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public enum Kind {
        TEXT,
        LONG,
        DAY,
        /** 11/2026 */
        MONTH,
        CHOICE
    }

    static StepField text(String name, boolean required) {
        return new StepField(name, Kind.TEXT, required, List.of());
    }

    static StepField longText(String name, boolean required) {
        return new StepField(name, Kind.LONG, required, List.of());
    }

    static StepField day(String name, boolean required) {
        return new StepField(name, Kind.DAY, required, List.of());
    }

    static StepField month(String name, boolean required) {
        return new StepField(name, Kind.MONTH, required, List.of());
    }

    static StepField choice(String name, boolean required, String... choices) {
        return new StepField(name, Kind.CHOICE, required, List.of(choices));
    }

    /** As it is kept: days as 2026-11-27, months as 2026-11; empty when nothing was typed. */
    String read(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            if (required) {
                throw new OperationRefused("transfer.field-missing", this);
            }
            return "";
        }
        try {
            return switch (kind) {
                case DAY -> LocalDate.parse(text, DAY).toString();
                case MONTH -> YearMonth.parse(text, MONTH).toString();
                case CHOICE -> chosen(text);
                default -> text;
            };
        } catch (DateTimeParseException e) {
            throw new OperationRefused("transfer.field-unreadable", this, text);
        }
    }

    private String chosen(String text) {
        if (!choices.contains(text)) {
            throw new OperationRefused("transfer.field-missing", this);
        }
        return text;
    }
}
