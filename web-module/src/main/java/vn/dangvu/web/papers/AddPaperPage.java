package vn.dangvu.web.papers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.dossier.AddPaperOfDossier;
import vn.dangvu.evaluation.leaving.AddPaperOfLeaving;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.membership.meetings.AddPaperOfMeeting;
import vn.dangvu.membership.register.AddPaperOfMember;
import vn.dangvu.membership.units.AddPaperOfUnit;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** papers/add-paper.xhtml: a scanned paper for the file of a member or for a unit. */
@Named
@ViewScoped
public class AddPaperPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> KEEPING =
            Map.of("dossier", "dossier.keep", "meeting", "meeting.keep", "leaving", "leaving.keep");

    @Inject
    private Access access;

    @Inject
    private Subjects subjects;

    @Inject
    private AddPaperOfMember addPaperOfMember;

    @Inject
    private AddPaperOfUnit addPaperOfUnit;

    @Inject
    private AddPaperOfDossier addPaperOfDossier;

    @Inject
    private AddPaperOfLeaving addPaperOfLeaving;

    @Inject
    private AddPaperOfMeeting addPaperOfMeeting;

    @Inject
    private Notices notices;

    private String subject = "member";
    private long id;
    private String title;
    private transient Part file;

    public String add() {
        try {
            Scan scan = Upload.needed(file);
            if (subject.equals("dossier")) {
                addPaperOfDossier.add(access.scope("dossier.keep"), id, title, scan);
            } else if (subject.equals("leaving")) {
                addPaperOfLeaving.add(access.scope("leaving.keep"), id, title, scan);
            } else if (subject.equals("meeting")) {
                addPaperOfMeeting.add(access.scope("meeting.keep"), id, title, scan);
            } else if (subject.equals("unit")) {
                addPaperOfUnit.add(access.scope("document.write"), id, title, scan);
            } else {
                addPaperOfMember.add(access.scope("document.write"), id, title, scan);
            }
        } catch (DocumentRefused e) {
            notices.problemAt("form:file", e.getMessage());
            return null;
        }
        notices.done("document.added");
        return Redirect.to(subjects.address(subject, id));
    }

    /** Refused to whoever may not keep papers of this kind, before anything is typed. */
    public String getName() {
        access.scope(KEEPING.getOrDefault(subject, "document.write"));
        return subjects.name(subject, id);
    }

    public String getBack() {
        return subjects.address(subject, id);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = List.of("unit", "dossier", "meeting").contains(subject) ? subject : "member";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
