package vn.dangvu.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Computes the chain anew from the first entry, in Java, independently of the database that wrote it, and names the first
 * entry that does not fit; then compares it with the head, and with anchors noted elsewhere. Reads through a cursor; memory does not grow with the log.
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

    /** What is wrong with a chain. */
    public enum Fault {
        /** The entry does not fit: it, or the one before it, was changed or taken out. */
        ALTERED,
        /** The chain ends before an entry that once was its last. */
        CUT_OFF,
        /** Every entry fits the one before it, but this is not the chain of the head or of the noted anchor. */
        REWRITTEN
    }

    /**
     * @param fault null when the chain is whole
     * @param firstBad number of the first entry that does not fit or is missing, null when the chain is whole
     * @param anchor the last entry that fits
     */
    public record Result(long checked, Fault fault, Long firstBad, Anchor anchor) {
        public boolean whole() {
            return fault == null;
        }
    }

    private ChainCheck() {}

    /**
     * @param connection needs select on the log and its head only; its auto-commit is switched off for the cursor
     * @param noted anchors kept elsewhere, which the chain must still lead through
     */
    public static Result run(Connection connection, Anchor... noted) throws SQLException {
        connection.setAutoCommit(false);
        var marks = new HashMap<Long, String>();
        try (Statement statement = connection.createStatement()) {
            Anchor head = head(statement); // before the log: what is written meanwhile comes after it
            marks.put(head.number(), head.hash());
            for (Anchor anchor : noted) {
                marks.merge(anchor.number(), anchor.hash(), (one, other) -> one.equals(other) ? one : "");
            }
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery(QUERY)) {
                return walk(row, marks);
            }
        }
    }

    private static Anchor head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select last_id, last_hash from kernel.audit_head")) {
            row.next();
            return new Anchor(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)));
        }
    }

    private static Result walk(ResultSet row, Map<Long, String> marks) throws SQLException {
        MessageDigest sha256 = sha256();
        byte[] previous = sha256.digest("DangVu".getBytes(StandardCharsets.UTF_8));
        long last = 0;
        var text = new StringBuilder(512);
        while (row.next()) {
            text.setLength(0);
            for (int i = 1; i <= TEXTS; i++) {
                String part = row.getString(i);
                text.append(i == 1 ? "" : SEPARATOR).append(part == null ? "" : part);
            }
            sha256.update(previous);
            byte[] hash = sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            boolean fits = row.getLong(1) == last + 1
                    && Arrays.equals(previous, row.getBytes(TEXTS + 1))
                    && Arrays.equals(hash, row.getBytes(TEXTS + 2));
            if (!fits) {
                return result(last, Fault.ALTERED, previous);
            }
            String mark = marks.get(last + 1);
            if (mark != null && !mark.equals(HexFormat.of().formatHex(hash))) {
                return result(last, Fault.REWRITTEN, previous);
            }
            previous = hash;
            last++;
        }
        return result(last, Collections.max(marks.keySet()) > last ? Fault.CUT_OFF : null, previous);
    }

    private static Result result(long last, Fault fault, byte[] hash) {
        return new Result(
                last,
                fault,
                fault == null ? null : last + 1,
                new Anchor(last, HexFormat.of().formatHex(hash)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
