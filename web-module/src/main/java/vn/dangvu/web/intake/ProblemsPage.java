package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.membership.intake.DecideDuplicate;
import vn.dangvu.membership.intake.DecideDuplicate.At;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.MendRow.Finding;
import vn.dangvu.membership.intake.SettleAtOnce;
import vn.dangvu.membership.intake.ShowProblems;
import vn.dangvu.membership.intake.ShowProblems.Line;
import vn.dangvu.membership.intake.ShowProblems.Pair;
import vn.dangvu.membership.intake.paper.Severity;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** intake/problems.xhtml */
@Named
@RequestScoped
public class ProblemsPage {
    private static final int SIZE = 20;

    @Inject
    private ImportHead head;

    @Inject
    private ShowProblems show;

    @Inject
    private SettleAtOnce settle;

    @Inject
    private DecideDuplicate decide;

    @Inject
    private Notices notices;

    private String tab;
    private Integer sheet;
    private Integer page;
    private Page<Line> lines;
    private Page<ShowProblems.Normalised> normalised;
    private List<Pair> pairs;
    private Map<Integer, Integer> bySheet;
    private Map<String, Boolean> ticked;

    private Severity severity() {
        return "confirm".equals(getTab()) ? Severity.CONFIRM : Severity.ERROR;
    }

    public Page<Line> getLines() {
        if (lines == null) {
            lines = show.lines(head.scope(), head.getId(), severity(), getSheet(), (getPage() - 1) * SIZE, SIZE);
        }
        return lines;
    }

    public Page<ShowProblems.Normalised> getNormalised() {
        if (normalised == null) {
            normalised = show.normalised(head.scope(), head.getId(), (getPage() - 1) * SIZE, SIZE);
        }
        return normalised;
    }

    public List<Pair> getPairs() {
        if (pairs == null) {
            pairs = show.pairs(head.scope(), head.getId());
        }
        return pairs;
    }

    public Map<Integer, Integer> getBySheet() {
        if (bySheet == null) {
            bySheet = show.bySheet(head.scope(), head.getId(), severity());
        }
        return bySheet;
    }

    public String sheetName(Integer number) {
        return head.getSheets().stream()
                .filter(s -> s.sheet() == number)
                .map(s -> s.unitName() == null ? s.name() : s.unitName())
                .findFirst()
                .orElse("");
    }

    /** Sure proposals are ticked beforehand, questions and doubtful ones are not. */
    public Map<String, Boolean> getTicked() {
        if (ticked == null) {
            ticked = new HashMap<>();
            getLines().rows().forEach(l -> ticked.put(key(l), l.proposed() && l.sure()));
        }
        return ticked;
    }

    public String key(Line line) {
        return line.sheet() + "-" + line.row() + "-" + line.place();
    }

    public String settleTicked() {
        List<Finding> chosen = getLines().rows().stream()
                .filter(l -> Boolean.TRUE.equals(getTicked().get(key(l))))
                .map(l -> new Finding(l.sheet(), l.row(), l.place()))
                .toList();
        return after(() -> settle.settle(head.scope(), head.getId(), chosen));
    }

    public String acceptAll() {
        return after(() -> settle.acceptSureProposals(head.scope(), head.getId()));
    }

    public String confirmAll() {
        return after(() -> settle.confirmQuestions(head.scope(), head.getId()));
    }

    public String belongs(Pair pair, boolean toFirst) {
        At one = new At(pair.sheet(), pair.row());
        At other = new At(pair.otherSheet(), pair.otherRow());
        return after(() -> {
            decide.belongs(head.scope(), head.getId(), toFirst ? one : other, toFirst ? other : one);
            return 2;
        });
    }

    public String different(Pair pair) {
        return after(() -> {
            decide.different(
                    head.scope(),
                    head.getId(),
                    new At(pair.sheet(), pair.row()),
                    new At(pair.otherSheet(), pair.otherRow()));
            return 2;
        });
    }

    private String after(Supplier<Integer> act) {
        try {
            notices.done("intake.settled", act.get());
        } catch (ImportRefused e) {
            notices.problem(e.getMessage(), e.values().toArray());
            return null;
        }
        return Redirect.to(address());
    }

    private String address() {
        return "/intake/problems.xhtml?session=" + head.getId() + "&tab=" + getTab()
                + (getSheet() == null ? "" : "&sheet=" + getSheet());
    }

    /** Called by the page while work goes on: when it has ended, the page is opened anew. */
    public void look() {
        head.goOnWhenDone("/intake/problems.xhtml");
    }

    public int getPages() {
        long total = "normalised".equals(getTab())
                ? getNormalised().total()
                : getLines().total();
        return (int) ((total + SIZE - 1) / SIZE);
    }

    public String getTab() {
        return tab != null ? tab : Address.text("tab").orElse("error");
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public Integer getSheet() {
        return sheet != null ? sheet : Address.number("sheet").orElse(null);
    }

    public void setSheet(Integer sheet) {
        this.sheet = sheet;
    }

    public int getPage() {
        return page != null ? page : Address.number("page").orElse(1);
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
