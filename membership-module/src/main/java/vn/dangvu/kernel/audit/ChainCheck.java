package vn.dangvu.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Computes the chain anew from the first entry, in Java, independently of the database that wrote it, and names the first
 * entry that does not fit. Reads through a cursor; memory does not grow with the log.
 */
public final class ChainCheck {
    private static final int FETCH = 10_000;
    private static final char SEPARATOR = 31;
    private static final String QUERY =
            """
            select id, (extract(epoch from at) * 1000000)::bigint, actor_id, actor_name, mandate_id, role, unit_id, path, action,
                subject_type, subject_id, outcome, as_of - date '1970-01-01', request_id, detail, prev_hash, hash
            from kernel.audit_entry order by id""";
    private static final int TEXTS = 15;

    /** @param firstBad number of the first entry that does not fit, null when the chain is whole; {@code anchor} last hash in hex */
    public record Result(long checked, Long firstBad, String anchor) {
        public boolean whole() {
            return firstBad == null;
        }
    }

    private ChainCheck() {}

    /** @param connection needs select on the log only; its auto-commit is switched off for the cursor */
    public static Result run(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(QUERY)) {
                return walk(row);
            }
        }
    }

    private static Result walk(ResultSet row) throws SQLException {
        MessageDigest sha256 = sha256();
        byte[] previous = sha256.digest("DangVu".getBytes(StandardCharsets.UTF_8));
        long expected = 1;
        var text = new StringBuilder(512);
        while (row.next()) {
            text.setLength(0);
            for (int i = 1; i <= TEXTS; i++) {
                String part = row.getString(i);
                text.append(i == 1 ? "" : SEPARATOR).append(part == null ? "" : part);
            }
            sha256.update(previous);
            byte[] hash = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            boolean fits = row.getLong(1) == expected
                    && Arrays.equals(previous, row.getBytes(TEXTS + 1))
                    && Arrays.equals(hash, row.getBytes(TEXTS + 2));
            if (!fits) {
                return new Result(expected - 1, expected, HexFormat.of().formatHex(previous));
            }
            previous = hash;
            expected++;
        }
        return new Result(expected - 1, null, HexFormat.of().formatHex(previous));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
