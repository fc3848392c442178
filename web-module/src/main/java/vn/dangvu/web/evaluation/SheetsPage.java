package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.campaign.ListSheets;
import vn.dangvu.evaluation.campaign.SetSheet;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.shell.Doing;

/** evaluation/sheets.xhtml and evaluation/set-sheet.xhtml: the points of each group, as a paper has detailed them. */
@Named
@RequestScoped
public class SheetsPage {
    /** Rows that are offered; empty ones are left out. */
    private static final int ROWS = 12;

    @Inject
    private Access access;

    @Inject
    private ListSheets listSheets;

    @Inject
    private SetSheet setSheet;

    @Inject
    private OfficialClock clock;

    @Inject
    private Doing doing;

    private Map<String, List<ListSheets.Kept>> all;
    private Regime regime;
    private LocalDate from;
    private String paper;
    private final List<Line> lines = new ArrayList<>();

    @PostConstruct
    void find() {
        from = clock.today();
    }

    /** Starts from the lines that hold now. */
    public List<Line> getLines() {
        if (lines.isEmpty() && !getGroup().isEmpty()) {
            getAll().getOrDefault(getGroup(), List.of()).stream().findFirst().ifPresent(s -> s.lines()
                    .forEach(l -> lines.add(new Line(l.part(), l.words(), l.points()))));
            while (lines.size() < ROWS) {
                lines.add(new Line(lines.size() < ROWS / 2 ? "common" : "results", null, null));
            }
        }
        return lines;
    }

    /** One line as it is typed. */
    public static class Line {
        private String part;
        private String words;
        private Integer points;

        Line(String part, String words, Integer points) {
            this.part = part;
            this.words = words;
            this.points = points;
        }

        private boolean empty() {
            return (words == null || words.isBlank()) && points == null;
        }

        public String getPart() {
            return part;
        }

        public void setPart(String part) {
            this.part = part;
        }

        public String getWords() {
            return words;
        }

        public void setWords(String words) {
            this.words = words;
        }

        public Integer getPoints() {
            return points;
        }

        public void setPoints(Integer points) {
            this.points = points;
        }
    }

    public String save() {
        return doing.run(
                "yearly.done.sheet",
                "/evaluation/sheets.xhtml?unit=" + getUnit(),
                () -> setSheet.set(
                        access.scope("evaluation.plan"),
                        getUnit(),
                        getGroup(),
                        from,
                        paper,
                        lines.stream()
                                .filter(l -> !l.empty())
                                .map(l -> new SetSheet.Line(l.part, l.words, l.points == null ? 0 : l.points))
                                .toList()));
    }

    public Map<String, List<ListSheets.Kept>> getAll() {
        if (all == null) {
            all = new LinkedHashMap<>(listSheets.of(access.scope("evaluation.plan"), getUnit()));
        }
        return all;
    }

    /** What the lines must add up to. */
    public Regime getRegime() {
        if (regime == null) {
            regime = listSheets.regime(access.scope("evaluation.plan"), getUnit(), clock.today());
        }
        return regime;
    }

    public long getUnit() {
        long asked = Doing.number("unit");
        return asked > 0
                ? asked
                : access.scope("evaluation.plan").mandates().get(0).unitId();
    }

    public String getGroup() {
        return Doing.asked("group", "");
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
