package vn.dangvu.web.papers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.CloseDocument;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** papers/close-paper.xhtml: a paper that was put there by mistake no longer counts. */
@Named
@ViewScoped
public class ClosePaperPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ListDocuments listDocuments;

    @Inject
    private CloseDocument closeDocument;

    @Inject
    private Subjects subjects;

    @Inject
    private Notices notices;

    private long id;
    private String reason;
    private transient DocumentRow paper;

    public DocumentRow getPaper() {
        if (paper == null) {
            paper = listDocuments.one(access.scope("document.read"), id);
        }
        return paper;
    }

    public String close() {
        String back = getBack();
        try {
            closeDocument.close(access.scope("document.write"), id, reason);
        } catch (DocumentRefused e) {
            notices.problemAt("form:reason", e.getMessage());
            return null;
        }
        notices.done("document.closed");
        return Redirect.to(back);
    }

    public String getBack() {
        return subjects.address(getPaper().subjectType(), getPaper().subjectId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
