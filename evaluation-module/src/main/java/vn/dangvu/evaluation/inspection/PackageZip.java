package vn.dangvu.evaluation.inspection;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file of a package while it is written: every entry is hashed as it passes, nothing is held. */
final class PackageZip implements AutoCloseable {
    static final String SUMS = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.sig";
    static final String KEY = "khoa-cong-khai.pem";

    /** @param rows of a table, null for anything else */
    record Entry(String name, String content, Integer rows, String sha256) {}

    /** Writes one entry and says how many rows it has, null when it is no table. */
    interface Body {
        Integer write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    PackageZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, String content, Body body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = new DigestOutputStream(new Kept(zip), sha256());
        Integer rows = body.write(digest);
        digest.flush();
        zip.closeEntry();
        entries.add(new Entry(
                name,
                content,
                rows,
                HexFormat.of().formatHex(digest.getMessageDigest().digest())));
    }

    /** As {@code sha256sum -c} reads it: of everything added so far. */
    byte[] sums() {
        var lines = new StringBuilder();
        entries.forEach(
                e -> lines.append(e.sha256()).append("  ").append(e.name()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Without its own line in the sums: the sums themselves and what signs them. */
    void seal(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** Whoever writes an entry may close what it writes to; the file goes on. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
