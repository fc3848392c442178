package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.membership.transfer.CheckFile;
import vn.dangvu.membership.transfer.IndexLine;

/** transfers/check-file.xhtml: the index against the file. */
@Named
@RequestScoped
public class CheckFilePage {
    @Inject
    private TransferTask task;

    @Inject
    private CheckFile checkFile;

    private LocalDate on;
    private Integer boxes;
    private boolean confirmed;
    private boolean sealed;
    private final Map<String, String> listed = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private Map<String, Integer> known;

    public String save() {
        return task.run(() -> checkFile.check(
                task.scope("transfer.office"),
                task.getId(),
                task.getVersion(),
                on,
                new CheckFile.Check(boxes == null ? 0 : boxes, confirmed, sealed, lines())));
    }

    /** Lines without any number are kinds of paper that neither the index nor the file has. */
    private List<IndexLine> lines() {
        return IndexLine.LINES.stream()
                .filter(l -> count(listed.get(l)) + count(found.get(l)) > 0)
                .map(l -> new IndexLine(l, count(listed.get(l)), count(found.get(l)), notes.get(l)))
                .toList();
    }

    private static int count(String typed) {
        return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    /** How many papers of a kind the register knows of; empty where it does not know. */
    public String known(String line) {
        if (known == null) {
            known = checkFile.known(task.scope("transfer.office"), task.getId());
        }
        return known.containsKey(line) ? known.get(line).toString() : "";
    }

    public Map<String, String> getListed() {
        return listed;
    }

    public Map<String, String> getFound() {
        return found;
    }

    public Map<String, String> getNotes() {
        return notes;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getBoxes() {
        return boxes;
    }

    public void setBoxes(Integer boxes) {
        this.boxes = boxes;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }
}
