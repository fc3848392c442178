package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The inspection committee makes a package of the ward, and looks later whether it is still the one. */
@ResourceLock(value = Systems.DEMONSTRATION, mode = ResourceAccessMode.READ)
class PackageIT extends BrowserTest {
    private static final String INDEX = "00-muc-luc.pdf";

    @TempDir
    Path folder;

    @Test
    void aPackageIsTakenAwayAndOneThatWasTouchedIsFound() throws IOException {
        signIn("kiemtra");
        page.navigate("/inspection/make.xhtml");
        press("make");
        assertThat(page.locator(".dv-error:visible").allInnerTexts()).hasSize(2);

        fill("from", "01/01/2019");
        fill("inspector", "Ủy ban Kiểm tra Tỉnh ủy");
        fill("paper", "12-QĐ/UBKTTU ngày 05/11/2026");
        Download taken = page.waitForDownload(() -> press("make"));
        assertThat(taken.suggestedFilename()).startsWith("goi-kiem-tra-2019-01-01-");
        Path file = folder.resolve("goi.zip");
        taken.saveAs(file);
        byte[] whole = Files.readAllBytes(file);
        assertThat(names(whole))
                .contains(INDEX, "SHA256SUMS", "SHA256SUMS.sig", "khoa-cong-khai.pem", "nhat-ky/moc.txt")
                .anyMatch(name -> name.startsWith("bien-ban/ml-rkd-"))
                .anyMatch(name -> name.startsWith("bien-ban/bbkp-rkd.committee-"))
                .anyMatch(name -> name.startsWith("du-lieu/"));

        verify(whole);
        assertThat(page.locator(".dv-note-done").innerText()).contains("còn nguyên");
        assertAccessible();
        verify(touched(whole));
        assertThat(page.locator(".dv-note-late").innerText()).contains("không còn nguyên", INDEX);
        assertAccessible();

        page.navigate("/inspection/packages.xhtml");
        assertThat(page.locator("[id='packages']").innerText()).contains("12-QĐ/UBKTTU ngày 05/11/2026", "01/01/2019");
    }

    private void fill(String field, String value) {
        page.locator("[id='form:" + field + "']").fill(value);
    }

    private void press(String button) {
        page.locator("[id='form:" + button + "']").click();
    }

    private void verify(byte[] file) {
        page.navigate("/inspection/verify.xhtml");
        page.locator("[id='form:file']").setInputFiles(new FilePayload("goi.zip", "application/zip", file));
        press("verify");
        page.waitForLoadState();
    }

    private static List<String> names(byte[] file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
            }
        }
        return names;
    }

    /** The same package with one byte more in its index. */
    private static byte[] touched(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file));
                var other = new ZipOutputStream(out)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                other.putNextEntry(new ZipEntry(e.getName()));
                zip.transferTo(other);
                if (e.getName().equals(INDEX)) {
                    other.write(' ');
                }
                other.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
