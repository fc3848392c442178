package vn.dangvu.web.members;

import java.io.Serializable;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;

/** What is typed of one line of a file. */
public class ItemFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String started;
    private String ended;
    private String label;
    private String relation;
    private String place;
    private String form;
    private String result;
    private String detail;

    void fill(FileItem item) {
        started = item.started() == null ? "" : item.started().format();
        ended = item.ended() == null ? "" : item.ended().format();
        label = item.label();
        relation = item.relation();
        place = item.place();
        form = item.form();
        result = item.result();
        detail = item.detail();
    }

    boolean unreadable(PartialDate start, PartialDate end) {
        return start == null && filled(started) || end == null && filled(ended);
    }

    public FileItem item(FileItem.Kind kind, PartialDate start, PartialDate end) {
        return new FileItem(
                kind, start, end, label, text(relation), text(place), text(form), text(result), text(detail));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static String text(String text) {
        return filled(text) ? text.strip() : null;
    }

    public String getStarted() {
        return started;
    }

    public void setStarted(String started) {
        this.started = started;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
