package vn.dangvu.web.dues;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.dues.Cell;
import vn.dangvu.membership.dues.DuesYear;
import vn.dangvu.membership.dues.IssueReceipt;
import vn.dangvu.membership.dues.Payment;
import vn.dangvu.membership.dues.RecordPayment;
import vn.dangvu.membership.dues.ShowCollection;
import vn.dangvu.web.shell.Doing;

/** dues/payment.xhtml: one member of a branch pays a month, or several. */
@Named
@RequestScoped
public class PaymentPage {
    private static final int AROUND = 12;

    @Inject
    private DuesTask task;

    @Inject
    private DuesWords words;

    @Inject
    private ShowCollection showCollection;

    @Inject
    private RecordPayment recordPayment;

    @Inject
    private IssueReceipt issueReceipt;

    private long unit;
    private long member;
    private YearMonth month;
    private DuesYear row;
    private String from;
    private String until;
    private String amount;
    private LocalDate on;
    private String method = "cash";
    private String note;
    private Integer seen;

    @PostConstruct
    void find() {
        unit = Doing.number("unit");
        member = Doing.number("member");
        month = task.month("month");
    }

    /** The months around the one asked for. */
    public DuesYear getRow() {
        if (row == null) {
            row = showCollection.member(
                    task.scope("dues.read"), unit, member, month.minusMonths(AROUND), month.plusMonths(AROUND));
        }
        return row;
    }

    public Cell getCell() {
        return getRow().cells().get(AROUND);
    }

    public List<Payment> getPayments() {
        return getRow().cells().stream().flatMap(c -> c.payments().stream()).toList();
    }

    /** Paid here and without a receipt. */
    public boolean isReceiptMissing() {
        return getPayments().stream().anyMatch(p -> p.receipt() == null && p.unitId() == unit);
    }

    public String save() {
        return task.run(() -> {
            YearMonth first = DuesWords.typed(getFrom());
            YearMonth last = until == null || until.isBlank() ? first : DuesWords.typed(until);
            Long typed = DuesWords.money(amount);
            if (first != null && !first.equals(month)) {
                throw new OperationRefused("dues.from-this-month", words.month(month));
            }
            long sum = recordPayment.record(
                    task.scope("dues.keep"),
                    new RecordPayment.Paid(unit, member, first, last, typed, on, method, note, getSeen()));
            task.done("payment", getRow().name(), sum);
            return "/dues/payment.xhtml?unit=" + unit + "&member=" + member + "&month=" + month;
        });
    }

    public String receipt() {
        return task.run(() -> {
            issueReceipt.issue(task.scope("dues.keep"), unit, member, task.getToday());
            task.done("receipt");
            return "/dues/payment.xhtml?unit=" + unit + "&member=" + member + "&month=" + month;
        });
    }

    public long getUnit() {
        return unit;
    }

    public long getMember() {
        return member;
    }

    public YearMonth getMonth() {
        return month;
    }

    public String getFrom() {
        return from == null ? words.month(month) : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getSeen() {
        return seen == null ? Integer.valueOf(getCell().seen()) : seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }
}
