package vn.dangvu.kernel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through a zip before anything in it is parsed: inflates every part once, counting, and keeps nothing. */
final class ZipInspection {
    private static final long LARGEST_INFLATED = 400L << 20;
    private static final long LARGEST_STRINGS = 80L << 20;
    private static final int MOST_PARTS = 2_000;
    /** Ordinary sheets inflate 5 to 30 times. */
    private static final int HIGHEST_RATIO = 150;

    private static final long RATIO_MATTERS_FROM = 2L << 20;

    private final byte[] content;
    private long inflated;

    ZipInspection(byte[] content) {
        this.content = content;
    }

    /** @return warnings about parts that are left aside */
    List<String> inspect() throws IOException {
        var warnings = new ArrayList<String>();
        boolean workbook = false;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new FileRefused("file.bomb");
            }
            for (ZipArchiveEntry part : parts) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("macrosheets/")) {
                    throw new FileRefused("file.macros");
                }
                if (name.startsWith("xl/externallinks/") && !warnings.contains("file.external-links")) {
                    warnings.add("file.external-links");
                }
                workbook |= name.equals("xl/workbook.xml");
                inspect(zip, part, name);
            }
        }
        if (!workbook) {
            throw new FileRefused("file.other-kind", "application/zip");
        }
        return warnings;
    }

    private void inspect(ZipFile zip, ZipArchiveEntry part, String name) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (size == 0 && n > 0 && declaresEntities(buffer, n)) {
                    throw new FileRefused("file.broken");
                }
                size += n;
                inflated += n;
                refuseBomb(part, name, size);
            }
        }
    }

    private void refuseBomb(ZipArchiveEntry part, String name, long size) {
        long packed = Math.max(1, part.getCompressedSize());
        if (inflated > LARGEST_INFLATED
                || size > RATIO_MATTERS_FROM && size / packed > HIGHEST_RATIO
                || name.equals("xl/sharedstrings.xml") && size > LARGEST_STRINGS) {
            throw new FileRefused("file.bomb");
        }
    }

    private static boolean declaresEntities(byte[] head, int length) {
        return new String(head, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }
}
