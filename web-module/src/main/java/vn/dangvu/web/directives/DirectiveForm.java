package vn.dangvu.web.directives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.membership.directives.DirectiveDraft;
import vn.dangvu.membership.directives.DirectiveFile;
import vn.dangvu.membership.directives.DirectiveKind;
import vn.dangvu.web.shell.Doing;

/** What is typed about a directing document; a draft comes with what it says. */
@Named
@RequestScoped
public class DirectiveForm {
    private static final int DEMANDS = 4;

    @Inject
    private DirectiveTask task;

    private String origin;
    private Long unit;
    private String kind = DirectiveKind.PLAN.code();
    private String symbol;
    private String body;
    private String title;
    private LocalDate datedOn;
    private LocalDate arrivedOn;
    private String[] addressed = {};
    private List<DemandForm> demands;

    @PostConstruct
    void find() {
        origin = Doing.asked("origin", "own").equals("superior") ? "superior" : "own";
        datedOn = task.getToday();
        arrivedOn = task.getToday();
        DirectiveFile.Head draft = task.getId() == 0 ? null : task.getFile().head();
        if (draft != null) {
            fill(draft);
        }
        List<DirectiveDraft.Demand> known = draft == null ? List.of() : draft.demands();
        demands = IntStream.range(0, Math.max(DEMANDS, known.size() + 1))
                .mapToObj(i -> new DemandForm(i < known.size() ? known.get(i) : null))
                .toList();
    }

    private void fill(DirectiveFile.Head draft) {
        origin = draft.own() ? "own" : "superior";
        unit = draft.unitId();
        kind = draft.kind();
        symbol = draft.symbol();
        body = draft.body();
        title = draft.title();
        datedOn = draft.datedOn();
        arrivedOn = draft.arrivedOn();
        addressed = draft.addressed().stream().map(String::valueOf).toArray(String[]::new);
    }

    /** @param first the committee when none was chosen */
    DirectiveDraft draft(long first) {
        boolean own = origin.equals("own");
        return new DirectiveDraft(
                unit == null ? first : unit,
                DirectiveKind.of(kind),
                symbol,
                body,
                title,
                own ? task.getToday() : datedOn,
                own ? null : arrivedOn,
                Arrays.stream(addressed).map(Long::valueOf).toList(),
                demands.stream()
                        .filter(DemandForm::typed)
                        .map(DemandForm::demand)
                        .toList());
    }

    public List<DemandForm> getDemands() {
        return demands;
    }

    public String getOrigin() {
        return origin;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDatedOn() {
        return datedOn;
    }

    public void setDatedOn(LocalDate datedOn) {
        this.datedOn = datedOn;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public String[] getAddressed() {
        return addressed;
    }

    public void setAddressed(String[] addressed) {
        this.addressed = addressed;
    }
}
