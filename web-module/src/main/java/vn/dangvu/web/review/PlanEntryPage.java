package vn.dangvu.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.help.ChangeHelpers;
import vn.dangvu.evaluation.help.EndHelp;
import vn.dangvu.evaluation.help.HelpPlan;
import vn.dangvu.evaluation.help.KeepHelp;
import vn.dangvu.evaluation.help.Kind;
import vn.dangvu.evaluation.help.RecogniseProgress;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Doing;

/** review/plan-entry.xhtml: something is written down in a plan. The address says what: a kind, helper, end. */
@Named
@RequestScoped
public class PlanEntryPage {
    private static final List<String> OTHERS = List.of("helper", "helper-end", "end", "withdraw");

    @Inject
    private ReviewTask task;

    @Inject
    private HelpPlanPage page;

    @Inject
    private KeepHelp keepHelp;

    @Inject
    private ChangeHelpers changeHelpers;

    @Inject
    private EndHelp endHelp;

    @Inject
    private RecogniseProgress recogniseProgress;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private String act;
    private LocalDate on;
    private LocalDate due;
    private final Map<String, String> details = new HashMap<>();
    private Map<String, String> candidates;

    @PostConstruct
    void find() {
        String asked = Doing.asked("act", "");
        act = OTHERS.contains(asked) || Kind.of(asked).isPresent() ? asked : "contact";
        on = task.getToday();
        String quarter = Doing.asked("quarter", "");
        if (!quarter.isEmpty()) {
            details.put("quarter", quarter);
        }
    }

    public String save() {
        String address = task.run("review.done.entry", "/review/plan.xhtml?id=" + page.getId(), this::write);
        if (task.stale()) {
            page.forget();
        }
        return address;
    }

    private void write() {
        long id = page.getId();
        long version = page.getVersion();
        if (due != null) {
            details.put("due", formats.date(due));
        }
        switch (act) {
            case "helper" ->
                changeHelpers.add(
                        task.scope("review.keep"), id, version, AskedNumber.orZero(details.get("member")), on);
            case "helper-end" ->
                changeHelpers.end(
                        task.scope("review.keep"),
                        id,
                        version,
                        Doing.number("helper"),
                        on,
                        details.get("reason"),
                        AskedNumber.orNull(details.get("member")));
            case "end" ->
                endHelp.end(
                        task.scope("review.keep"),
                        id,
                        version,
                        String.valueOf(details.get("outcome")),
                        on,
                        details.get("paper"),
                        details.get("reason"));
            case "withdraw" ->
                keepHelp.withdraw(task.scope("review.keep"), id, version, Doing.number("about"), details.get("reason"));
            case "recognised" -> recogniseProgress.recognise(task.scope("review.decide"), id, version, on, details);
            default ->
                keepHelp.record(
                        task.scope("review.keep"),
                        id,
                        version,
                        Kind.of(act).orElseThrow(),
                        AskedNumber.orNull(Doing.asked("about", "")),
                        on,
                        details);
        }
    }

    /** Fields beside the day, which of them are days or choices the page knows. */
    public List<String> getFields() {
        return switch (act) {
            case "helper" -> List.of("member");
            case "helper-end" -> List.of("reason", "member");
            case "end" -> List.of("outcome", "paper", "reason");
            case "withdraw" -> List.of("reason");
            default -> Kind.of(act).orElseThrow().fields();
        };
    }

    public Map<String, String> getCandidates() {
        if (candidates == null) {
            candidates = new LinkedHashMap<>();
            changeHelpers
                    .candidates(task.scope("review.keep"), page.getId(), on == null ? task.getToday() : on)
                    .forEach(v -> candidates.put(Long.toString(v.memberId()), v.name()));
        }
        return candidates;
    }

    public Map<String, String> getOutcomes() {
        return texts.words("review.plan-outcome", List.of("transferred", "left"));
    }

    public Map<String, String> getQuarters() {
        var quarters = new LinkedHashMap<String, String>();
        page.getShown().quarters().stream()
                .filter(q -> q.looked() == null)
                .forEach(q -> quarters.put(
                        Integer.toString(q.number()),
                        texts.of("review.quarter-by", q.number(), q.due() == null ? "…" : formats.date(q.due()))));
        return quarters;
    }

    /** The agreed step a result is about. */
    public HelpPlan.Act getAbout() {
        long about = Doing.number("about");
        return page.getPlan().acts().stream()
                .filter(a -> a.id() == about)
                .findFirst()
                .orElse(null);
    }

    public long getAboutId() {
        return Doing.number("about");
    }

    public long getHelper() {
        return Doing.number("helper");
    }

    public String getAct() {
        return act;
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

    public Map<String, String> getDetails() {
        return details;
    }
}
