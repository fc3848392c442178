package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.admission.source.NewEntry;
import vn.dangvu.admission.source.RecordEntry;
import vn.dangvu.web.i18n.Texts;

/** admission/candidate-entry.xhtml: one thing that was done with somebody on the list. */
@Named
@RequestScoped
public class CandidateEntryPage {
    @Inject
    private CandidateTask task;

    @Inject
    private RecordEntry recordEntry;

    @Inject
    private Texts texts;

    private String kind;
    private LocalDate on;
    private LocalDate dueOn;
    private String result;
    private String number;
    private String body;
    private String text;

    /** An unknown kind of the address falls back to the monthly look. */
    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("kind", "");
        boolean known = Arrays.stream(EntryKind.values()).anyMatch(k -> k.code().equals(asked));
        kind = known ? asked : EntryKind.REVIEW.code();
    }

    public String save() {
        return task.run("entry", () -> {
            var entry = new NewEntry(EntryKind.of(kind), on, dueOn, result, number, body, text);
            recordEntry.record(task.keep(), task.getId(), task.getVersion(), entry);
            return task.getId();
        });
    }

    /** What a monthly look or an opinion can say; empty for the other kinds. */
    public Map<String, String> getResults() {
        return switch (EntryKind.of(kind)) {
            case REVIEW -> texts.words("admission.result", List.of("good", "fair", "poor"));
            case OPINION -> texts.words("admission.result", List.of("agrees", "disagrees"));
            default -> Map.of();
        };
    }

    public String getKind() {
        return kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
