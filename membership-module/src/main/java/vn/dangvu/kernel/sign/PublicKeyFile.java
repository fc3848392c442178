package vn.dangvu.kernel.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key on the curve P-256 as a PEM file, as {@code openssl pkey -pubin} reads it.
 *
 * @param pem the text of the file
 */
public record PublicKeyFile(String pem) {
    /** ECDSA on P-256 with SHA-256, DER: {@code openssl dgst -sha256 -verify}. */
    public static final String ALGORITHM = "SHA256withECDSA";

    /** SHA-256 of the key itself, to be compared by eye: 64 digits in groups of four. */
    public String fingerprint() {
        try {
            String hex = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(der(pem)));
            return hex.replaceAll("(.{4})(?!$)", "$1 ");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False for whatever is no signature of this content by this key, and for whatever is no key. */
    public boolean verifies(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key());
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der(pem)));
    }

    /** What stands between the first and the last line of a PEM file. */
    static byte[] der(String pem) {
        return Base64.getMimeDecoder()
                .decode(pem.replaceAll("-----[A-Z ]+-----", "").strip().getBytes(StandardCharsets.US_ASCII));
    }
}
