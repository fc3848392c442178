package vn.dangvu.kernel.sign;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The key of this installation: a private key (PKCS #8, PEM) in the file that {@code DANGVU_SIGN_KEY} names, its public key beside it with the ending
 * {@code .pub}. Read for every signature, so that a key that was changed holds at once.
 */
@ApplicationScoped
public class Signer {
    private static final String VARIABLE = "DANGVU_SIGN_KEY";
    private static final String PROPERTY = "dangvu.sign.key";

    /** Is there a key? Without one nothing is signed, and nothing leaves unsigned. */
    public boolean ready() {
        return !file().isEmpty() && Files.isReadable(Path.of(file())) && Files.isReadable(Path.of(file() + ".pub"));
    }

    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(PublicKeyFile.ALGORITHM);
            signature.initSign(KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(PublicKeyFile.der(Files.readString(Path.of(file()))))));
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of " + VARIABLE + " does not sign", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PublicKeyFile publicKey() {
        try {
            return new PublicKeyFile(Files.readString(Path.of(file() + ".pub")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file() {
        String given = System.getenv().getOrDefault(VARIABLE, "");
        return System.getProperty(PROPERTY, given).strip();
    }
}
