package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.evaluation.round.CloseRound;
import vn.dangvu.evaluation.round.OpenRound;
import vn.dangvu.evaluation.round.OrderRounds;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Doing;

/** review/open-round.xhtml, order-rounds.xhtml and close-round.xhtml: by which paper and on which day. */
@Named
@RequestScoped
public class RoundForm {
    @Inject
    private ReviewTask task;

    @Inject
    private RoundPage round;

    @Inject
    private OpenRound openRound;

    @Inject
    private OrderRounds orderRounds;

    @Inject
    private CloseRound closeRound;

    private String unit;
    private String year;
    private String paper;
    private LocalDate on;
    private LocalDate due;
    private Long version;

    @PostConstruct
    void find() {
        on = task.getToday();
        year = Doing.asked("year", Integer.toString(on.getYear()));
        unit = Doing.asked("unit", "");
    }

    public String open() {
        return task.run("review.done.opened", "/review/rounds.xhtml?year=" + number(year), () -> {
            var scope = task.scope("review.keep");
            long branch = unit.isBlank() ? scope.mandates().get(0).unitId() : AskedNumber.orZero(unit);
            openRound.open(scope, branch, number(year), paper, on);
        });
    }

    public String order() {
        return task.run("review.done.ordered", "/review/rounds.xhtml?year=" + number(year), () -> {
            var scope = task.scope("review.decide");
            orderRounds.order(scope, scope.mandates().get(0).unitId(), number(year), paper, on, due);
        });
    }

    public String close() {
        String address = task.run(
                "review.done.closed",
                "/review/round.xhtml?id=" + round.getId(),
                () -> closeRound.close(task.scope("review.keep"), round.getId(), getVersion(), on, paper));
        if (task.stale()) {
            version = null;
            round.forget();
        }
        return address;
    }

    private static int number(String year) {
        return year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(round.getHead().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
