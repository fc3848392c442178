package vn.dangvu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** May this folder hold the data of our own PostgreSQL? */
final class DataFolder {
    private DataFolder() {}

    static Optional<Problem> check(Path folder, int majorVersion) {
        Path version = folder.resolve("PG_VERSION");
        try {
            if (Files.exists(version)) {
                String found = Files.readString(version).strip();
                return found.equals(Integer.toString(majorVersion))
                        ? Optional.empty()
                        : Optional.of(Problem.of(
                                "Thư mục dữ liệu %1$s thuộc PostgreSQL %2$s, bản này dùng PostgreSQL %3$d: hãy chuyển dữ liệu bằng pg_dump hoặc đặt DANGVU_DATA sang thư mục khác.",
                                "The data folder %1$s belongs to PostgreSQL %2$s, this release uses PostgreSQL %3$d: move the data with pg_dump or set DANGVU_DATA to another folder.",
                                folder,
                                found,
                                majorVersion));
            }
            return writable(folder);
        } catch (IOException e) {
            return Optional.of(unusable(folder));
        }
    }

    private static Optional<Problem> writable(Path folder) throws IOException {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean foreign = existing.equals(folder) && !isEmpty(folder);
        return Files.isDirectory(existing) && Files.isWritable(existing) && !foreign
                ? Optional.empty()
                : Optional.of(unusable(folder));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals("epg-lock"));
        }
    }

    private static Problem unusable(Path folder) {
        return Problem.of(
                "Không dùng được thư mục dữ liệu %1$s (không ghi được, hoặc đang chứa tệp khác): hãy đặt DANGVU_DATA sang thư mục khác.",
                "The data folder %1$s cannot be used (not writable, or it holds other files): set DANGVU_DATA to another folder.",
                folder);
    }
}
