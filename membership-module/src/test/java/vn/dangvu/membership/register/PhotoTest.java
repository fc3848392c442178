package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.forms.PrintMemberCard;

class PhotoTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
    }

    private static byte[] picture(String format, int width, int height, Color colour) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void keep(long member, byte[] content) {
        ROOM.use(KeepPhoto.class).keep(ROOM.scope(Ward.CLERK, "document.write"), member, content);
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "member.read");
    }

    @Test
    void aPhotoIsMadeSmallAndAnEarlierOneStays() throws IOException {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Đỗ Thị Ảnh", "1970");
        keep(member, picture("png", 900, 1200, Color.RED));
        keep(member, picture("jpg", 600, 850, Color.BLUE));

        byte[] shown = ROOM.use(ShowPhoto.class)
                .content(read(Ward.SECRETARY_OF_TAN_MINH), member)
                .orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown));

        assertThat(image.getWidth() + " " + image.getHeight()).isEqualTo("450 600");
        assertThat(new Color(image.getRGB(200, 300)).getBlue()).isGreaterThan(200);
        assertThat(ROOM.value("select count(*) from membership.member_photo where member_id = " + member))
                .isEqualTo("2");
    }

    @Test
    void aPhotoIsClosedWithAReasonAndStays() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Đỗ Thị Nhầm", "1970");
        keep(member, picture("png", 300, 400, Color.RED));

        assertThatThrownBy(
                        () -> ROOM.use(ClosePhoto.class).close(ROOM.scope(Ward.CLERK, "document.write"), member, " "))
                .hasMessage("document.photo-reason");
        ROOM.use(ClosePhoto.class).close(ROOM.scope(Ward.CLERK, "document.write"), member, "Ảnh của người khác");

        var show = ROOM.use(ShowPhoto.class);
        assertThat(show.current(read(Ward.SECRETARY_OF_TAN_MINH), member)).isEmpty();
        assertThat(show.earlier(read(Ward.SECRETARY_OF_TAN_MINH), member))
                .extracting(ShowPhoto.Earlier::reason)
                .containsExactly("Ảnh của người khác");
        assertThat(show.earlier(read(Ward.SECRETARY_OF_BAO_AN), member)).isEmpty();
        assertThatThrownBy(() ->
                        ROOM.use(ClosePhoto.class).close(ROOM.scope(Ward.CLERK, "document.write"), member, "Lần nữa"))
                .hasMessage("document.photo-none");
        assertThatThrownBy(() -> ROOM.use(ClosePhoto.class)
                        .close(
                                ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "document.write"),
                                member,
                                "Không phải việc của tôi"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("select count(*) from membership.member_photo where member_id = " + member))
                .isEqualTo("1");
    }

    @Test
    void whatIsNoSuchPhotoIsRefusedWithTheReason() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Đỗ Thị Hỏng", "1970");

        assertThatThrownBy(() -> keep(member, "%PDF-1.4".getBytes())).hasMessage("document.photo-type");
        assertThatThrownBy(() -> keep(member, picture("gif", 300, 400, Color.RED)))
                .hasMessage("document.photo-type");
        assertThatThrownBy(() -> keep(member, picture("png", 120, 160, Color.RED)))
                .hasMessage("document.photo-small");
        assertThatThrownBy(() -> keep(member, picture("png", 800, 600, Color.RED)))
                .hasMessage("document.photo-shape");
        assertThatThrownBy(() -> keep(member, picture("png", 6000, 8000, Color.RED)))
                .as("48 million points, before a point of it is read")
                .hasMessage("document.photo-large");
        assertThatThrownBy(() -> keep(member, new byte[KeepPhoto.LARGEST + 1])).hasMessage("document.photo-large");
    }

    @Test
    void aPhotoIsSeenInTheScopeAndByThePersonOnly() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Đỗ Thị Riêng", "1970");
        keep(member, picture("png", 300, 400, Color.RED));
        var show = ROOM.use(ShowPhoto.class);

        assertThat(show.current(read(Ward.SECRETARY_OF_TAN_MINH), member)).isPresent();
        assertThat(show.current(read(Callers.member(member)), member)).isPresent();
        assertThat(show.current(read(Callers.member(member + 1)), member)).isEmpty();
        assertThat(show.content(read(Ward.SECRETARY_OF_BAO_AN), member)).isEmpty();
        assertThatThrownBy(() -> ROOM.use(KeepPhoto.class)
                        .keep(ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "document.write"), member, new byte[0]))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Ward.SECRETARY_OF_TAN_MINH, "document.write"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("dangvu_app", "select count(*) from membership.member_photo"))
                .isEqualTo("0");
    }

    @Test
    void thePhotoStandsOnThePrintedCard() throws IOException {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Đỗ Thị In", "1970");
        var print = ROOM.use(PrintMemberCard.class);
        Scope clerk = ROOM.scope(Ward.CLERK, "print.form");
        LocalDate day = LocalDate.of(2026, 11, 1);
        byte[] without = print.print(clerk, member, day, Format.PDF).content();
        keep(member, picture("png", 300, 400, Color.RED));
        clerk = ROOM.scope(Ward.CLERK, "print.form");

        byte[] word = print.print(clerk, member, day, Format.DOCX).content();
        byte[] pdf = print.print(clerk, member, day, Format.PDF).content();

        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getAllPictures()).hasSize(1);
        }
        assertThat(images(without)).isZero();
        assertThat(images(pdf)).isEqualTo(1);
    }

    private static int images(byte[] pdf) throws IOException {
        int images = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return images;
    }
}
