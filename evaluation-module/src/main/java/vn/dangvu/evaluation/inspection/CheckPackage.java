package vn.dangvu.evaluation.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.dangvu.kernel.sign.PublicKeyFile;

/**
 * Verifies a package as anybody can with sha256sum and openssl: the signature over the sums, and the sum of every file. Needs nothing but the file, and
 * holds one entry's hash at a time.
 */
public final class CheckPackage {
    private static final int LARGEST_SEAL = 4 << 20;

    /** What does not fit: {@code unsigned, signature, altered, missing, added, no-package}; {@code file} where one is concerned. */
    public record Fault(String kind, String file) {}

    /**
     * @param files how many were summed
     * @param fingerprint of the key that came with the package: to be compared with the one published by the installation
     * @param sum SHA-256 of the sums, as the list of packages shows it
     */
    public record Result(int files, String fingerprint, String sum, List<Fault> faults) {
        public boolean whole() {
            return faults.isEmpty();
        }
    }

    private CheckPackage() {}

    public static Result check(InputStream file) throws IOException {
        var found = new LinkedHashMap<String, String>();
        var seals = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (List.of(PackageZip.SUMS, PackageZip.SIGNATURE, PackageZip.KEY)
                        .contains(entry.getName())) {
                    seals.put(entry.getName(), zip.readNBytes(LARGEST_SEAL));
                } else if (found.put(entry.getName(), sum(zip)) != null) {
                    found.put(entry.getName(), "twice");
                }
            }
        } catch (ZipException e) {
            return new Result(0, "", "", List.of(new Fault("no-package", null)));
        }
        return judge(found, seals);
    }

    private static Result judge(Map<String, String> found, Map<String, byte[]> seals) {
        byte[] sums = seals.get(PackageZip.SUMS);
        byte[] signature = seals.get(PackageZip.SIGNATURE);
        byte[] key = seals.get(PackageZip.KEY);
        if (sums == null) {
            return new Result(found.size(), "", "", List.of(new Fault("no-package", null)));
        }
        var faults = new ArrayList<Fault>();
        String fingerprint = "";
        if (signature == null || key == null) {
            faults.add(new Fault("unsigned", null));
        } else {
            var file = new PublicKeyFile(new String(key, StandardCharsets.US_ASCII));
            if (file.verifies(sums, signature)) {
                fingerprint = file.fingerprint();
            } else {
                faults.add(new Fault("signature", null));
            }
        }
        compare(new String(sums, StandardCharsets.UTF_8), new LinkedHashMap<>(found), faults);
        return new Result(
                found.size(),
                fingerprint,
                HexFormat.of().formatHex(PackageZip.sha256().digest(sums)),
                faults);
    }

    private static void compare(String sums, Map<String, String> found, List<Fault> faults) {
        sums.lines().filter(l -> l.length() > 66).forEach(line -> {
            String name = line.substring(66);
            String there = found.remove(name);
            if (there == null) {
                faults.add(new Fault("missing", name));
            } else if (!there.equals(line.substring(0, 64))) {
                faults.add(new Fault("altered", name));
            }
        });
        found.keySet().forEach(name -> faults.add(new Fault("added", name)));
    }

    private static String sum(InputStream in) throws IOException {
        MessageDigest digest = PackageZip.sha256();
        byte[] some = new byte[1 << 16];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            digest.update(some, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
