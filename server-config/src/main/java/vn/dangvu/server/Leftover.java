package vn.dangvu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that outlived the one that started it, found again through the file where its number was noted. The moment of
 * its start is noted too, so that a number the system has given away since is not mistaken for it.
 */
final class Leftover {
    private static final int PATIENCE_SECONDS = 30;

    private Leftover() {}

    static void note(Path file, ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + "\n" + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<ProcessHandle> find(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] lines = Files.readString(file).split("\n");
            return ProcessHandle.of(Long.parseLong(lines[0].strip()))
                    .filter(p -> p.isAlive() && p.info().command().isPresent())
                    .filter(p -> lines.length > 1 && lines[1].strip().equals(startOf(p)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Asks it to end, waits, and ends it if it does not. */
    static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            ended(process, PATIENCE_SECONDS);
        }
    }

    private static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            return false;
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("?");
    }
}
