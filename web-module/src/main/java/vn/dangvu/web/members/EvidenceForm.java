package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.register.AttachEvidence;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** The paper that proves a proposal, on members/correction.xhtml. */
@Named
@RequestScoped
public class EvidenceForm {
    private static final String FILE = "evidence:file";

    @Inject
    private Access access;

    @Inject
    private AttachEvidence attachEvidence;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    private Part file;
    private String title;

    public boolean isAllowed() {
        return access.allows("document.write");
    }

    public String attach(long correction) {
        if (file == null || file.getSize() == 0) {
            notices.problemAt(FILE, "document.empty");
            return null;
        }
        if (file.getSize() > StoreDocument.LARGEST) {
            notices.problemAt(FILE, "document.large");
            return null;
        }
        try (var in = file.getInputStream()) {
            attachEvidence.attach(
                    access.scope("document.write"), correction, title, file.getSubmittedFileName(), in.readAllBytes());
        } catch (DocumentRefused e) {
            notices.problemAt(FILE, e.getMessage());
            return null;
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        notices.done("member.evidence.done");
        return Redirect.to("/members/correction.xhtml?id=" + correction);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
