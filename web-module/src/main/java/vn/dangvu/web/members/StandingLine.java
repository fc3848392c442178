package vn.dangvu.web.members;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dangvu.membership.register.FilePeriod;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.web.i18n.Texts;

/** The three lanes of a member's life as shapes of a drawing 1076 wide: standing, unit, posts and circumstances. */
public final class StandingLine {
    private static final String INK = "dv-tl-ink";
    private static final double LEFT = 137;
    private static final double RIGHT = 1037;
    private static final double LETTER = 7.6;
    private static final int ROW = 30;
    private static final int BETWEEN = 6;

    /** @param text what is written in or beside the bar, empty when there is no room */
    public record Bar(
            double x,
            int y,
            double width,
            String style,
            String text,
            double textX,
            String anchor,
            String textStyle,
            String title) {}

    public record Tick(double x, String text) {}

    /** @param key of its name; {@code y} of the first of its rows */
    public record Lane(String key, int y) {}

    /** A bar before it has a row. */
    private record Span(FilePeriod period, String style, String word, String textStyle, String title) {
        private LocalDate from() {
            return period.from() == null ? LocalDate.MIN : period.from();
        }

        private LocalDate to() {
            return period.to() == null ? LocalDate.MAX : period.to();
        }
    }

    private final Texts texts;
    private final LocalDate start;
    private final LocalDate today;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private int y = 6;

    StandingLine(MemberFile file, Texts texts) {
        this.texts = texts;
        this.today = file.asOf().date();
        this.start = first(file);
        lane("standing");
        file.lane("standing").forEach(p -> bar(standing(p), y));
        file.lane("circumstance").stream()
                .filter(p -> p.code().equals("interrupted"))
                .forEach(p -> bar(new Span(p, "dv-tl-gap", "", INK, texts.get("standing.interrupted")), y));
        y += ROW + BETWEEN;
        lane("stay");
        rows(file.lane("stay").stream().map(p -> new Span(p, "dv-tl-soft", p.label(), INK, p.label())));
        lane("position");
        rows(Stream.concat(
                file.lane("position").stream().map(this::post),
                file.lane("circumstance").stream()
                        .filter(p -> !p.code().equals("interrupted"))
                        .map(this::pause)));
    }

    private Span post(FilePeriod p) {
        String post = texts.get("member.position." + p.code());
        return new Span(p, "dv-tl-soft", post, INK, post + ", " + p.label());
    }

    private Span pause(FilePeriod p) {
        String word = texts.get("standing." + p.code());
        return new Span(p, "dv-tl-pause", word, INK, word);
    }

    private void lane(String key) {
        lanes.add(new Lane("member.lane." + key, y));
    }

    /** Each bar in the first row where it hides no other. */
    private void rows(Stream<Span> spans) {
        var ends = new ArrayList<LocalDate>();
        spans.sorted(Comparator.comparing(Span::from)).forEach(span -> {
            int row = 0;
            while (row < ends.size() && ends.get(row).isAfter(span.from())) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(start);
            }
            bar(span, y + row * ROW, x(ends.set(row, span.to())));
        });
        y += Math.max(1, ends.size()) * ROW + BETWEEN;
    }

    private static LocalDate first(MemberFile file) {
        return Stream.of("standing", "stay")
                .flatMap(lane -> file.lane(lane).stream())
                .map(FilePeriod::from)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(file.asOf().date().minusYears(1));
    }

    private Span standing(FilePeriod p) {
        String word = texts.get("standing." + p.code());
        return switch (p.code()) {
            case "probationary" -> new Span(p, "dv-tl-gold", word, INK, word);
            case "official" -> new Span(p, "dv-tl-main", word, "dv-tl-on", word);
            default -> new Span(p, "dv-tl-gap", "", INK, word);
        };
    }

    private void bar(Span span, int top) {
        bar(span, top, RIGHT);
    }

    /** @param free from here to the bar nothing stands in its row, so that what does not fit into it is written there */
    private void bar(Span span, int top, double free) {
        FilePeriod p = span.period();
        LocalDate from = p.from() == null || p.from().isBefore(start) ? start : p.from();
        LocalDate to = p.to() == null || p.to().isAfter(today) ? today : p.to();
        if (!to.isAfter(from)) {
            return;
        }
        double x = x(from);
        double width = Math.max(3, x(to) - x);
        String text = fit(span.word(), width - 12);
        boolean before = !text.equals(span.word())
                && fit(span.word(), x - Math.max(free, LEFT) - 12).equals(span.word());
        bars.add(new Bar(
                x,
                top,
                width,
                span.style(),
                before ? span.word() : text,
                before ? x - 6 : x + 7,
                before ? "end" : "start",
                span.textStyle(),
                span.title() + " " + days(p)));
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

    public List<Lane> getLanes() {
        return lanes;
    }

    /** Where the lanes end; the years stand below. */
    public int getBottom() {
        return y;
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
