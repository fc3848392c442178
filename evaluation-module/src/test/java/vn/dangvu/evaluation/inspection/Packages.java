package vn.dangvu.evaluation.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** Packages as an inspector unpacks them, signed with a key of the test. */
public final class Packages {
    public static final Caller INSPECTION = Callers.with(28, "inspection-committee", 50, "/50/", null);

    private Packages() {}

    public static void key(Path folder) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        pem(folder.resolve("key.pem"), "PRIVATE KEY", pair.getPrivate().getEncoded());
        pem(folder.resolve("key.pem.pub"), "PUBLIC KEY", pair.getPublic().getEncoded());
        System.setProperty("dangvu.sign.key", folder.resolve("key.pem").toString());
    }

    private static void pem(Path file, String what, byte[] der) throws IOException {
        Files.writeString(
                file,
                "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + what
                        + "-----\n");
    }

    public static void noKey() {
        System.clearProperty("dangvu.sign.key");
    }

    public static byte[] made(Room room, Caller caller, long unit, LocalDate from, LocalDate to) {
        var out = new ByteArrayOutputStream();
        room.use(MakePackage.class)
                .make(
                        room.scope(caller, "inspection.package"),
                        new PackageWish(unit, from, to, "Ủy ban Kiểm tra Thành ủy", "12-QĐ/UBKT", true),
                        new PlainWords(),
                        () -> out);
        return out.toByteArray();
    }

    public static Map<String, byte[]> entries(byte[] file) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** What a reader sees of a PDF, on one line. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
