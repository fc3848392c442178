package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.membership.committees.RecordTerm;

/** units/record-term.xhtml */
@Named
@RequestScoped
public class RecordTermPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private RecordTerm recordTerm;

    private String name;
    private LocalDate from;
    private LocalDate until;

    public String record() {
        return task.run("term", () -> {
            recordTerm.record(task.change(), task.getId(), name, from, until, decision.paper());
            return task.getId();
        });
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
