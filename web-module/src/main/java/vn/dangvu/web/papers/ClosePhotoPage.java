package vn.dangvu.web.papers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.membership.register.ClosePhoto;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** papers/close-photo.xhtml: a photo that should not be there is no longer shown. */
@Named
@ViewScoped
public class ClosePhotoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private Subjects subjects;

    @Inject
    private ClosePhoto closePhoto;

    @Inject
    private Notices notices;

    private long id;
    private String reason;

    public String close() {
        try {
            closePhoto.close(access.scope("document.write"), id, reason);
        } catch (DocumentRefused e) {
            notices.problemAt("form:reason", e.getMessage());
            return null;
        }
        notices.done("document.photo.closed");
        return Redirect.to("/members/member.xhtml?id=" + id);
    }

    public String getName() {
        return subjects.name("member", id);
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
