package vn.dangvu.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.sheet.FileRefused;
import vn.dangvu.kernel.sheet.TableFile;
import vn.dangvu.membership.intake.ImportRefused;
import vn.dangvu.membership.intake.UploadFile;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** intake/upload.xhtml */
@Named
@RequestScoped
public class UploadPage {
    @Inject
    private Access access;

    @Inject
    private UploadFile upload;

    @Inject
    private Notices notices;

    private Part file;
    private String refused;

    public String send() {
        if (file == null || file.getSize() == 0) {
            notices.problemAt("form:file", "intake.upload.none");
            return null;
        }
        if (file.getSize() > TableFile.LARGEST) {
            notices.problemAt("form:file", "intake.file.too-large", TableFile.LARGEST >> 20);
            return null;
        }
        try (var in = file.getInputStream()) {
            long id = upload.upload(access.scope("member.import"), file.getSubmittedFileName(), in.readAllBytes());
            return Redirect.to("/intake/columns.xhtml?session=" + id);
        } catch (FileRefused e) {
            notices.problemAt(
                    "form:file", "intake." + e.getMessage(), e.values().toArray());
        } catch (ImportRefused e) {
            notices.problemAt("form:file", e.getMessage(), e.values().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    /** A file so large that it was not even read. */
    public void sayRefused() {
        if ("too-large".equals(refused)) {
            notices.problem("intake.file.too-large", TableFile.LARGEST >> 20);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }
}
