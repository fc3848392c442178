package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.legal.PayerKind;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;

/** Amounts, months and findings of the pages about the fee in words. */
@Named
@RequestScoped
public class DuesWords {
    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    /** 12.345.678, in either language as its readers write it. */
    public String amount(Object amount) {
        return amount == null ? "" : String.format(texts.locale(), "%,d", amount);
    }

    public String month(YearMonth month) {
        return month == null ? "" : String.format("%02d/%d", month.getMonthValue(), month.getYear());
    }

    /** The month somebody typed, 3/2026; null when it is none. */
    static YearMonth typed(String text) {
        String month = text == null ? "" : text.strip().replace('-', '/').replace('.', '/');
        if (!month.matches("(0?[1-9]|1[0-2])/(19|20)\\d\\d")) {
            return null;
        }
        String[] parts = month.split("/");
        return YearMonth.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    /** The amount somebody typed, with or without dots; null when nothing was typed, -1 when it is none. */
    static Long money(String text) {
        String typed = text == null ? "" : text.replaceAll("[\\s.,đ]", "");
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,13}") ? Long.parseLong(typed) : Long.valueOf(-1);
    }

    public String sentence(Finding finding) {
        return texts.of(
                finding.key(), finding.parameters().stream().map(this::said).toArray());
    }

    private Object said(Object value) {
        return value instanceof LocalDate day ? formats.date(day) : value;
    }

    /** Where the rule behind an amount stands, for those who do not see what it is made from. */
    public Citation citation(String rule, YearMonth month) {
        return rule == null
                ? null
                : LawBook.shipped()
                        .asOf(month.atDay(1))
                        .find(rule)
                        .map(v -> v.citation())
                        .orElse(null);
    }

    public String months(List<YearMonth> months) {
        return String.join(", ", months.stream().map(this::month).toList());
    }

    public Map<String, String> getKinds() {
        return texts.words(
                "dues.kind",
                Arrays.stream(PayerKind.values()).map(PayerKind::code).toList());
    }

    public Map<String, String> getMethods() {
        return texts.words("dues.method", List.of("cash", "bank", "portal"));
    }

    public Map<String, String> getReasons() {
        return texts.words("dues.reason", List.of("poor", "near-poor", "disease", "hardship"));
    }

    public Map<String, String> getShares() {
        return texts.words("dues.share", List.of("100", "70", "50", "30"));
    }

    /** The kind of chip for the state of a relief or of a remittance. */
    public String chip(String state) {
        return switch (state) {
            case "current", "confirmed" -> "done";
            case "waiting", "open" -> "soon";
            case "sent" -> "info";
            case "declined" -> "blocked";
            default -> "plain";
        };
    }

    public String icon(String state) {
        return switch (state) {
            case "current", "confirmed" -> "check";
            case "waiting" -> "hourglass";
            case "open" -> "alert-circle";
            case "sent" -> "send";
            case "declined" -> "x";
            default -> "circle";
        };
    }

    public Map<String, String> getReliefStates() {
        return texts.words("dues.relief-state", List.of("waiting", "current", "over", "declined"));
    }

    /** The year that runs with the one to come, and those before. */
    public Map<String, String> getYears() {
        int now = clock.today().getYear();
        var years = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(-1, 5)
                .map(back -> now - back)
                .mapToObj(Integer::toString)
                .forEach(y -> years.put(y, y));
        return years;
    }
}
