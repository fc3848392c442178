package vn.dangvu.kernel.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and hash of an entry, noted outside this machine: {@code 5120:3fa9…}. */
public record Anchor(long number, String hash) {
    private static final Pattern WRITTEN = Pattern.compile("\\b(\\d{1,18}):([0-9a-f]{64})\\b");

    /** The first one in a text, which may be the whole file that was kept. */
    public static Optional<Anchor> read(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(new Anchor(Long.parseLong(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
