package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.server.browser.pages.PaperPages;

/** The photo and the papers of a member, and the two buttons of the log. */
@Order(Systems.ALONE_FIRST)
@ResourceLock(Systems.DEMONSTRATION)
class PapersIT extends BrowserTest {
    @Test
    void aPhotoIsSeenAndClosedWithAReason() {
        signIn("canbo");
        PaperPages papers = new PaperPages(page).firstMember();
        papers.keepPhoto(new FilePayload("anh.jpg", "image/jpeg", portrait()));
        assertThat(papers.photoInTheFile()).isTrue();

        papers.closePhoto("");
        assertThat(papers.problems()).contains("Lý do");
        assertAccessible();
        papers.closePhoto("Ảnh của người khác");
        assertThat(papers.photoInTheFile()).isFalse();
        papers.openPhoto();
        assertThat(papers.earlierPhotos()).contains("Ảnh của người khác");
        assertAccessible();
    }

    @Test
    void aPaperIsClosedOnlyWithAReason() {
        signIn("canbo");
        PaperPages papers = new PaperPages(page).firstMember();
        papers.addPaper(
                "Giấy khai sinh",
                new FilePayload("giay.txt", "text/plain", "Bản quét".getBytes(StandardCharsets.UTF_8)));

        papers.closePaper("Giấy khai sinh", "");
        assertThat(papers.problems()).contains("Lý do");
        assertAccessible();
        papers.reason("Nhầm hồ sơ");
        assertThat(papers.papers()).contains("Giấy khai sinh").contains("Nhầm hồ sơ");
    }

    @Test
    void theLogIsCheckedAndItsAnchorTakenAway() {
        signIn("bithu");
        page.navigate("/audit/audit.xhtml");
        page.locator("[id='verify:go']").click();
        assertThat(page.locator(".dv-note-done").innerText()).contains("còn nguyên vẹn");
        assertAccessible();

        var anchor =
                page.waitForDownload(() -> page.locator("[id='anchor:file']").click());
        assertThat(anchor.suggestedFilename()).startsWith("moc-nhat-ky-");
    }

    private static byte[] portrait() {
        var image = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.GRAY);
        canvas.fillRect(0, 0, 300, 400);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
