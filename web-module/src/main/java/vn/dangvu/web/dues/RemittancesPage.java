package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.membership.remittance.Remittance;
import vn.dangvu.membership.remittance.ShowRemittances;
import vn.dangvu.web.members.Choices;

/** dues/remittances.xhtml: all branches in one month, or one branch through a year; and what committees hand on by the quarter. */
@Named
@RequestScoped
public class RemittancesPage {
    @Inject
    private DuesTask task;

    @Inject
    private ShowRemittances showRemittances;

    @Inject
    private Choices choices;

    private List<Remittance> rows;
    private List<Remittance> committees;

    public Long getUnit() {
        Long unit = DuesTask.numberOrNull("unit");
        return unit == null && choices.getBranches().size() == 1
                ? Long.valueOf(choices.getBranches().keySet().iterator().next())
                : unit;
    }

    /** The month before the one that runs is the one to be handed on. */
    public YearMonth getMonth() {
        YearMonth typed = DuesWords.typed(DuesTask.asked("month"));
        return typed != null
                ? typed
                : DuesTask.asked("month").isEmpty() ? task.getNow().minusMonths(1) : task.month("month");
    }

    public int getYear() {
        return task.year();
    }

    public List<Remittance> getRows() {
        if (rows == null) {
            rows = getUnit() == null
                    ? showRemittances.branches(task.scope("dues.read"), getMonth())
                    : showRemittances.branch(task.scope("dues.read"), getUnit(), getYear());
        }
        return rows;
    }

    public List<Remittance> getCommittees() {
        if (committees == null) {
            int year = getUnit() == null ? getMonth().getYear() : getYear();
            committees = showRemittances.committees(task.scope("dues.read"), year);
        }
        return committees;
    }

    public long getCollected() {
        return getRows().stream().mapToLong(Remittance::collected).sum();
    }

    public long getRemitted() {
        return getRows().stream().mapToLong(Remittance::remitted).sum();
    }

    public long getMissing() {
        return getRows().stream().filter(r -> r.state().equals("open")).count();
    }
}
