package vn.dangvu.server;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as the application's sign-in keeps it: the platform's own text form, 210 000 rounds of PBKDF2 with SHA-512. */
public final class Pbkdf2 {
    public static final int SALT_BYTES = 32;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int KEY_BITS = 512;

    private Pbkdf2() {}

    public static String hash(String password, byte[] salt) {
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return String.join(
                    ":", ALGORITHM, Integer.toString(ROUNDS), base64.encodeToString(salt), base64.encodeToString(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
