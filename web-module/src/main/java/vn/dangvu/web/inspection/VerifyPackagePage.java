package vn.dangvu.web.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.dangvu.evaluation.inspection.CheckPackage;
import vn.dangvu.kernel.sign.Signer;
import vn.dangvu.web.shell.Notices;

/** inspection/verify.xhtml: is a package as it was made, and made here? Nothing of it is kept. */
@Named
@RequestScoped
public class VerifyPackagePage {
    @Inject
    private Notices notices;

    @Inject
    private Signer signer;

    private Part file;
    private CheckPackage.Result result;

    public void verify() {
        if (file == null || file.getSize() == 0) {
            notices.problemAt("form:file", "inspection.verify.none");
            return;
        }
        try (var in = file.getInputStream()) {
            result = CheckPackage.check(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CheckPackage.Result getResult() {
        return result;
    }

    /** Signed with the key of this installation, not only with the one that came along. */
    public boolean isOurs() {
        return signer.ready() && signer.publicKey().fingerprint().equals(result.fingerprint());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
