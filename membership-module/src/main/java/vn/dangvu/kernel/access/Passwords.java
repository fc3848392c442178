package vn.dangvu.kernel.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** PBKDF2 with SHA-512 and 210 000 rounds, by the platform's own implementation. */
@ApplicationScoped
class Passwords {
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int TEMPORARY_LENGTH = 10;

    @Inject
    private Pbkdf2PasswordHash hash;

    private final SecureRandom random = new SecureRandom();
    private String nobody;

    @PostConstruct
    void start() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hash.generate("nobody".toCharArray());
    }

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean match(String password, String stored) {
        return hash.verify(password.toCharArray(), stored);
    }

    /** Spends the time of a real comparison. */
    void pretend(String password) {
        hash.verify(password.toCharArray(), nobody);
    }

    /** Something to read out on the phone; valid until first used. */
    String temporary() {
        var text = new StringBuilder();
        for (int i = 0; i < TEMPORARY_LENGTH; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    static String stamp(String storedHash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(storedHash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
