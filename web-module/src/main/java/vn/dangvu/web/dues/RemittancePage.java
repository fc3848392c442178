package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.dangvu.membership.remittance.ConfirmRemittance;
import vn.dangvu.membership.remittance.RecordRemittance;
import vn.dangvu.membership.remittance.Remittance;
import vn.dangvu.membership.remittance.ShowRemittances;
import vn.dangvu.membership.remittance.Sum;
import vn.dangvu.web.shell.Doing;

/** dues/remittance.xhtml: a unit hands on what it has collected; or what was handed on is confirmed. */
@Named
@RequestScoped
public class RemittancePage {
    @Inject
    private DuesTask task;

    @Inject
    private RecordRemittance recordRemittance;

    @Inject
    private ConfirmRemittance confirmRemittance;

    @Inject
    private ShowRemittances showRemittances;

    private Long id;
    private long unit;
    private YearMonth month;
    private Sum sum;
    private Remittance one;
    private Long remitted;
    private Long version;
    private LocalDate on;
    private String note;
    private String receipt;

    @PostConstruct
    void find() {
        id = DuesTask.numberOrNull("id");
        unit = Doing.number("unit");
        month = task.month("month");
    }

    public Sum getSum() {
        if (sum == null) {
            sum = recordRemittance.expected(task.scope("dues.keep"), unit, month);
        }
        return sum;
    }

    public Remittance getOne() {
        if (one == null && id != null) {
            one = showRemittances.one(task.scope("dues.read"), id);
        }
        return one;
    }

    public String save() {
        return task.run(() -> {
            recordRemittance.record(task.scope("dues.keep"), unit, month, getRemitted(), on, note);
            task.done("remitted");
            return "/dues/remittances.xhtml?month=" + month;
        });
    }

    public String confirm() {
        return task.run(() -> {
            confirmRemittance.confirm(task.scope("dues.remit"), id, getVersion(), on, receipt);
            task.done("confirmed");
            return "/dues/remittances.xhtml?month=" + getOne().from();
        });
    }

    public Long getId() {
        return id;
    }

    public long getUnit() {
        return unit;
    }

    public YearMonth getMonth() {
        return month;
    }

    public Long getRemitted() {
        return remitted == null ? Long.valueOf(getSum().remitted()) : remitted;
    }

    public void setRemitted(Long remitted) {
        this.remitted = remitted;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getOne().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public LocalDate getOn() {
        return on == null ? task.getToday() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }
}
