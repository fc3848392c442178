package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.legal.PayerKind;
import vn.dangvu.membership.rates.Declared;

/** dues/basis.xhtml: what is typed about a new declaration. */
@Named
@RequestScoped
public class BasisForm {
    @Inject
    private DuesTask task;

    @Inject
    private DuesWords words;

    private String kind;
    private String income;
    private String extra;
    private String from;
    private String until;
    private LocalDate on;
    private String by;
    private String evidence;

    Declared declared() {
        Long first = DuesWords.money(income);
        Long second = DuesWords.money(extra);
        boolean openEnd = until == null || until.isBlank();
        if (first != null && first < 0 || second != null && second < 0) {
            throw new OperationRefused("dues.amount-wrong");
        }
        if (DuesWords.typed(getFrom()) == null || !openEnd && DuesWords.typed(until) == null) {
            throw new OperationRefused("dues.months-wrong");
        }
        return new Declared(
                kind == null || kind.isEmpty() ? null : PayerKind.of(kind),
                first == null ? 0 : first,
                second == null ? 0 : second,
                DuesWords.typed(getFrom()),
                openEnd ? null : DuesWords.typed(until),
                on,
                by,
                evidence);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getIncome() {
        return income;
    }

    public void setIncome(String income) {
        this.income = income;
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String extra) {
        this.extra = extra;
    }

    public String getFrom() {
        return from == null ? words.month(task.month("month")) : from;
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

    public LocalDate getOn() {
        return on == null ? task.getToday() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
