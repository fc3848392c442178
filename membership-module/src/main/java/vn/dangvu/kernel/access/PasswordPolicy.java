package vn.dangvu.kernel.access;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: long rather than strange, and not the user's own name. */
public final class PasswordPolicy {
    public static final int SHORTEST = 10;

    private PasswordPolicy() {}

    /** The key of what is wrong, empty when nothing is. */
    public static Optional<String> problem(String username, String password) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of("access.password.short");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("access.password.name-inside");
        }
        if (password.chars().distinct().count() < SHORTEST / 2) {
            return Optional.of("access.password.repeated");
        }
        return Optional.empty();
    }
}
