package vn.dangvu.web.members;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.membership.register.FilePeriod;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.web.i18n.Texts;

/** The three lanes of a member's life as shapes of a drawing 1076 wide: standing, unit, posts and circumstances. */
public final class StandingLine {
    private static final double LEFT = 137;
    private static final double RIGHT = 1037;
    private static final double LETTER = 7.6;

    /** @param text what is written in or beside the bar, empty when there is no room */
    public record Bar(
            double x, int y, double width, String style, String text, double textX, String textStyle, String title) {}

    public record Tick(double x, String text) {}

    private final Texts texts;
    private final LocalDate start;
    private final LocalDate today;
    private final List<Bar> bars = new ArrayList<>();

    StandingLine(MemberFile file, Texts texts) {
        this.texts = texts;
        this.today = file.asOf().date();
        this.start = first(file);
        file.lane("standing").forEach(p -> standing(p));
        file.lane("circumstance").stream()
                .filter(p -> p.code().equals("interrupted"))
                .forEach(p -> bar(p, 6, "dv-tl-gap", "", "dv-tl-ink", texts.get("standing.interrupted")));
        file.lane("stay").forEach(p -> bar(p, 42, "dv-tl-soft", p.label(), "dv-tl-ink", p.label()));
        file.lane("position").forEach(p -> {
            String post = texts.get("member.position." + p.code());
            bar(p, 78, "dv-tl-soft", post, "dv-tl-ink", post + ", " + p.label());
        });
        file.lane("circumstance").stream()
                .filter(p -> !p.code().equals("interrupted"))
                .forEach(p -> {
                    String word = texts.get("standing." + p.code());
                    bar(p, 78, "dv-tl-pause", word, "dv-tl-ink", word);
                });
    }

    private static LocalDate first(MemberFile file) {
        return Stream.of("standing", "stay")
                .flatMap(lane -> file.lane(lane).stream())
                .map(FilePeriod::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(file.asOf().date().minusYears(1));
    }

    private void standing(FilePeriod p) {
        String word = texts.get("standing." + p.code());
        switch (p.code()) {
            case "probationary" -> bar(p, 6, "dv-tl-gold", word, "dv-tl-ink", word);
            case "official" -> bar(p, 6, "dv-tl-main", word, "dv-tl-on", word);
            default -> bar(p, 6, "dv-tl-gap", "", "dv-tl-ink", word);
        }
    }

    private void bar(FilePeriod p, int y, String style, String word, String textStyle, String title) {
        LocalDate from = p.from() == null || p.from().isBefore(start) ? start : p.from();
        LocalDate to = p.to() == null || p.to().isAfter(today) ? today : p.to();
        if (!to.isAfter(from)) {
            return;
        }
        double x = x(from);
        double width = Math.max(3, x(to) - x);
        String text = fit(word, width - 12);
        bars.add(new Bar(x, y, width, style, text, x + 7, textStyle, title + " " + days(p)));
    }

    private static String fit(String word, double room) {
        int letters = (int) (room / LETTER);
        if (word.length() <= letters) {
            return word;
        }
        return letters < 4 ? "" : word.substring(0, letters - 1).strip() + "…";
    }

    private String days(FilePeriod p) {
        String from = p.from() == null ? "…" : written(p.from());
        return p.to() == null ? texts.of("member.since", from) : from + " – " + written(p.to());
    }

    private static String written(LocalDate day) {
        return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private double x(LocalDate day) {
        double all = Math.max(1, ChronoUnit.DAYS.between(start, today));
        return round(LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(start, day) / all);
    }

    private static double round(double x) {
        return Math.round(x * 10) / 10.0;
    }

    public List<Bar> getBars() {
        return bars;
    }

    /** Years at even distances, never more than eight. */
    public List<Tick> getTicks() {
        int years = Math.max(1, today.getYear() - start.getYear());
        int step = years <= 8 ? 1 : years <= 16 ? 2 : years <= 40 ? 5 : 10;
        var ticks = new ArrayList<Tick>();
        for (int year = start.getYear() + 1; year <= today.getYear(); year++) {
            double x = x(LocalDate.of(year, 1, 1));
            if (year % step == 0 && x < RIGHT - 40 && x > LEFT + 30) {
                ticks.add(new Tick(x, Integer.toString(year)));
            }
        }
        return ticks;
    }

    public String getStart() {
        return Integer.toString(start.getYear());
    }

    /** The drawing in words, for those who do not see it. */
    public String getTitle() {
        return String.join("; ", bars.stream().map(Bar::title).toList());
    }
}
