package vn.dangvu.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    /** The columns themselves, joined here and not by the function of the database that wrote the chain; one text travels faster than fifteen. */
    private static final String QUERY =
            """
            select id, array_to_string(array[id::text, (extract(epoch from at) * 1000000)::bigint::text, actor_id::text, actor_name,
                mandate_id::text, role, unit_id::text, path, action, subject_type, subject_id::text, outcome,
                (as_of - date '1970-01-01')::text, request_id, detail], chr(31), ''), prev_hash::text, hash::text
            from kernel.audit_entry order by id""";

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
        String before = hex(previous);
        long last = 0;
        while (row.next()) {
            sha256.update(previous);
            byte[] hash = sha256.digest(row.getString(2).getBytes(StandardCharsets.UTF_8));
            String now = hex(hash);
            boolean fits = row.getLong(1) == last + 1
                    && row.getString(3).equals("\\x" + before)
                    && row.getString(4).equals("\\x" + now);
            if (!fits) {
                return result(last, Fault.ALTERED, before);
            }
            String mark = marks.get(last + 1);
            if (mark != null && !mark.equals(now)) {
                return result(last, Fault.REWRITTEN, before);
            }
            previous = hash;
            before = now;
            last++;
        }
        return result(last, Collections.max(marks.keySet()) > last ? Fault.CUT_OFF : null, before);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static Result result(long last, Fault fault, String hash) {
        return new Result(last, fault, fault == null ? null : last + 1, new Anchor(last, hash));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
