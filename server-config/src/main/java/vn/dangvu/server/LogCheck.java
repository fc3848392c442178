package vn.dangvu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.audit.Anchor;
import vn.dangvu.kernel.audit.ChainCheck;

/**
 * The log proved from the command line, and its anchor printed: noted somewhere else and handed back here later, it proves that nothing
 * before it was rewritten.
 */
final class LogCheck {
    private static final Map<ChainCheck.Fault, Problem> FAULTS = Map.of(
            ChainCheck.Fault.ALTERED,
            new Problem(
                    "Nhật ký bị sửa hoặc thiếu: dòng sai đầu tiên là số %1$d; %2$d dòng trước đó còn nguyên.",
                    "The log was altered or has a gap: the first bad entry is number %1$d; the %2$d before it are whole."),
            ChainCheck.Fault.CUT_OFF,
            new Problem(
                    "Nhật ký bị cắt đuôi: mất các dòng từ số %1$d; %2$d dòng trước đó còn nguyên.",
                    "The end of the log was cut off: entries from number %1$d are missing; the %2$d before it are whole."),
            ChainCheck.Fault.REWRITTEN,
            new Problem(
                    "Nhật ký đã bị viết lại: dòng số %1$d không còn khớp mốc.",
                    "The log was written anew: entry number %1$d no longer fits the anchor."));

    private LogCheck() {}

    /** @param words nothing, or an anchor as it was noted, or the file it was kept in */
    static void run(Map<String, String> environment, List<String> words) {
        Anchor[] noted = words.stream().map(LogCheck::anchor).toArray(Anchor[]::new);
        try (var connection = new Database(Settings.of(environment)).owner().getConnection()) {
            ChainCheck.Result result = ChainCheck.run(connection, noted);
            if (!result.whole()) {
                Problem fault = FAULTS.get(result.fault());
                throw new CannotStart(
                        Problem.of(fault.vietnamese(), fault.english(), result.firstBad(), result.checked()));
            }
            Say.line(
                    "Nhật ký còn nguyên: %1$d dòng, mốc %2$s",
                    "The log is whole: %1$d entries, anchor %2$s", result.checked(), result.anchor());
            for (Anchor anchor : noted) {
                Say.line("Mốc %1$s vẫn khớp.", "The anchor %1$s still fits.", anchor);
            }
        } catch (SQLException e) {
            throw new CannotStart(Problem.of(
                    "Không đọc được nhật ký: %s", "The log cannot be read: %s", Database.firstLine(e.getMessage())));
        }
    }

    private static Anchor anchor(String word) {
        return Anchor.read(word)
                .or(() -> inFile(word))
                .orElseThrow(() -> new CannotStart(Problem.of(
                        "Không phải mốc cũng không phải tệp mốc: %s",
                        "Neither an anchor nor the file of one: %s", word)));
    }

    private static Optional<Anchor> inFile(String name) {
        try {
            return Anchor.read(Files.readString(Path.of(name)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
