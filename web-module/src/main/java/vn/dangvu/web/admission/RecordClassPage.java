package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.source.RecordClass;
import vn.dangvu.kernel.access.Access;

/** admission/record-class.xhtml: the certificates of everybody who took part in a class. */
@Named
@RequestScoped
public class RecordClassPage {
    @Inject
    private Access access;

    @Inject
    private DossierTask task;

    @Inject
    private RecordClass recordClass;

    private LocalDate on;
    private String body;
    private List<RecordClass.Attendee> attendees;
    private final Map<Long, String> numbers = new HashMap<>();
    private final Map<Long, Long> versions = new HashMap<>();

    @PostConstruct
    void find() {
        attendees = recordClass.attending(access.scope("candidate.keep"));
        attendees.forEach(a -> versions.put(a.candidate(), a.version()));
    }

    /** Whoever has no number got no certificate this time. */
    public String save() {
        return task.run(
                "/admission/candidates.xhtml",
                () -> recordClass.certify(
                        access.scope("candidate.keep"),
                        on,
                        body,
                        attendees.stream()
                                .filter(a ->
                                        !numbers.getOrDefault(a.candidate(), "").isBlank())
                                .map(a -> new RecordClass.Certificate(
                                        a.candidate(), versions.get(a.candidate()), numbers.get(a.candidate())))
                                .toList()));
    }

    public List<RecordClass.Attendee> getAttendees() {
        return attendees;
    }

    public Map<Long, String> getNumbers() {
        return numbers;
    }

    public Map<Long, Long> getVersions() {
        return versions;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
