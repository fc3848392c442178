package vn.dangvu.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.membership.register.KeepPhoto;
import vn.dangvu.membership.register.ShowPhoto;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** papers/photo.xhtml, and the photo in the head of a file. */
@Named
@RequestScoped
public class PhotoPage {
    @Inject
    private Access access;

    @Inject
    private Subjects subjects;

    @Inject
    private ShowPhoto showPhoto;

    @Inject
    private KeepPhoto keepPhoto;

    @Inject
    private Notices notices;

    private long id;
    private Part file;

    /** The address of the photo of this member; null when there is none the caller may see. */
    public String address(long member) {
        return access.allows("member.read")
                ? showPhoto
                        .current(access.scope("member.read"), member)
                        .map(photo -> "/photos/" + member + "?v=" + photo)
                        .orElse(null)
                : null;
    }

    public String keep() {
        try {
            keepPhoto.keep(
                    access.scope("document.write"), id, Upload.needed(file).content());
        } catch (DocumentRefused e) {
            notices.problemAt("form:file", e.getMessage());
            return null;
        }
        notices.done("document.photo.done");
        return Redirect.to("/members/member.xhtml?id=" + id);
    }

    public List<ShowPhoto.Earlier> getEarlier() {
        return showPhoto.earlier(access.scope("member.read"), id);
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
