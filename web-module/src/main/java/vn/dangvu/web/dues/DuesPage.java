package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.membership.dues.ShowCollection;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.members.Choices;

/** dues/dues.xhtml: the grid of a branch and a year. */
@Named
@RequestScoped
public class DuesPage {
    @Inject
    private DuesTask task;

    @Inject
    private ShowCollection showCollection;

    @Inject
    private Choices choices;

    @Inject
    private DuesWords words;

    @Inject
    private Texts texts;

    private Long unit;
    private int year;
    private ShowCollection.Grid grid;

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

    public int getYear() {
        return year;
    }
}
