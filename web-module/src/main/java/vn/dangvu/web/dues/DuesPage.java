package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
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
import vn.dangvu.membership.dues.RecordPayments;
import vn.dangvu.membership.dues.RecordPayments.Outcome;
import vn.dangvu.membership.dues.RecordPayments.Wish;
import vn.dangvu.membership.dues.ShowCollection;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.members.Choices;

/** dues/dues.xhtml: the grid of a branch and a year. */
@Named
@RequestScoped
public class DuesPage {
    private static final String CHANGE = "\\d{1,18}:\\d{4}-\\d{2}:\\d{1,6}";

    @Inject
    private DuesTask task;

    @Inject
    private ShowCollection showCollection;

    @Inject
    private RecordPayments recordPayments;

    @Inject
    private Choices choices;

    @Inject
    private DuesWords words;

    @Inject
    private Texts texts;

    private Long unit;
    private int year;
    private ShowCollection.Grid grid;
    private String changes;
    private LocalDate on;
    private String method = "cash";
    private String month;

    @PostConstruct
    void find() {
        unit = DuesTask.numberOrNull("unit");
        year = task.year();
    }

    /** Of several branches none is shown before one is chosen. */
    public boolean isChosen() {
        return getUnit() != null;
    }

    public Long getUnit() {
        if (unit == null && choices.getBranches().size() == 1) {
            unit = Long.valueOf(choices.getBranches().keySet().iterator().next());
        }
        return unit;
    }

    public ShowCollection.Grid getGrid() {
        if (grid == null) {
            grid = showCollection.of(task.scope("dues.read"), getUnit(), year);
        }
        return grid;
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }

    /** The months in which somebody still has to pay, each with how many. */
    public Map<String, String> getOpenMonths() {
        var open = new LinkedHashMap<String, String>();
        for (int m = 12; m >= 1; m--) {
            YearMonth at = YearMonth.of(year, m);
            long rest = at.isAfter(task.getNow()) ? 0 : getGrid().rest(m);
            if (rest > 0) {
                open.put(at.toString(), texts.of("dues.month-rest", words.month(at), rest));
            }
        }
        return open;
    }

    public String saveCells() {
        return task.run(() -> {
            List<Wish> wishes = Arrays.stream((changes == null ? "" : changes).split(" "))
                    .filter(c -> c.matches(CHANGE))
                    .map(c -> c.split(":"))
                    .map(c -> new Wish(Long.parseLong(c[0]), YearMonth.parse(c[1]), Integer.parseInt(c[2])))
                    .toList();
            return told(recordPayments.cells(task.scope("dues.keep"), getUnit(), wishes, getOn(), method));
        });
    }

    public String saveMonth() {
        return task.run(() -> told(
                recordPayments.month(task.scope("dues.keep"), getUnit(), YearMonth.parse(month), getOn(), method)));
    }

    private String told(Outcome outcome) {
        if (outcome.left().isEmpty()) {
            task.done("payments", outcome.entered(), outcome.sum());
        } else {
            task.done("payments-left", outcome.entered(), outcome.sum(), String.join("; ", outcome.left()));
        }
        return "/dues/dues.xhtml?unit=" + getUnit() + "&year=" + year;
    }

    public int getYear() {
        return year;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public LocalDate getOn() {
        return on == null ? task.getToday() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
