package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.membership.dues.RecordPayments;
import vn.dangvu.membership.dues.RecordPayments.Outcome;
import vn.dangvu.membership.dues.RecordPayments.Wish;

/** dues/dues.xhtml: the money that comes in, marked cell by cell or a whole month of the branch. */
@Named
@RequestScoped
public class DuesTill {
    private static final String CHANGE = "\\d{1,18}:\\d{4}-\\d{2}:\\d{1,6}";

    @Inject
    private DuesTask task;

    @Inject
    private DuesPage page;

    @Inject
    private RecordPayments recordPayments;

    private String changes;
    private LocalDate on;
    private String method = "cash";
    private String month;

    public String saveCells() {
        return task.run(() -> {
            List<Wish> wishes = Arrays.stream((changes == null ? "" : changes).split(" "))
                    .filter(c -> c.matches(CHANGE))
                    .map(c -> c.split(":"))
                    .map(c -> new Wish(Long.parseLong(c[0]), YearMonth.parse(c[1]), Integer.parseInt(c[2])))
                    .toList();
            return told(recordPayments.cells(task.scope("dues.keep"), page.getUnit(), wishes, getOn(), method));
        });
    }

    public String saveMonth() {
        return task.run(() -> told(recordPayments.month(
                task.scope("dues.keep"), page.getUnit(), YearMonth.parse(month), getOn(), method)));
    }

    private String told(Outcome outcome) {
        if (outcome.left().isEmpty()) {
            task.done("payments", outcome.entered(), outcome.sum());
        } else {
            task.done("payments-left", outcome.entered(), outcome.sum(), String.join("; ", outcome.left()));
        }
        return "/dues/dues.xhtml?unit=" + page.getUnit() + "&year=" + page.getYear();
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
