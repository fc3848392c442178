package vn.dangvu.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** The key with which packages are signed: made at the first start when the operator has named none, never changed afterwards. */
final class SigningKey {
    private SigningKey() {}

    /** @return the file of the private key; its public key lies beside it, ending in .pub */
    static Path in(Path folder) {
        Path key = folder.resolve("signing-key.pem");
        try {
            if (!Files.exists(key)) {
                Files.createDirectories(folder);
                write(key);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path key) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(
                key.resolveSibling(key.getFileName() + ".pub"),
                pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Path half = Files.createTempFile(key.getParent(), "key", ".pem");
        if (Files.getFileStore(half).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(half, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.move(half, key);
    }

    private static String pem(String what, byte[] der) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(der);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
