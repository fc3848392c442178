package vn.dangvu.server.load;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows for one table, sent by COPY in pieces of a few megabytes: memory does not grow with their number. */
public final class CopyRows {
    private static final int PIECE = 4_000_000;

    private final Connection connection;
    private final String command;
    private final StringBuilder text = new StringBuilder();
    private CopyRows before;
    private long sent;

    /** @param columns separated by commas, in the order in which {@link #add} gets the values */
    public CopyRows(Connection connection, String table, String columns) {
        this.connection = connection;
        this.command = "copy " + table + " (" + columns + ") from stdin";
    }

    /** These rows refer to those, which are therefore always sent first. */
    CopyRows after(CopyRows referredTo) {
        before = referredTo;
        return this;
    }

    /** Values are written as PostgreSQL reads their text: dates, times, numbers and true/false as Java prints them. */
    public CopyRows add(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            write(values[i]);
        }
        text.append('\n');
        if (text.length() > PIECE) {
            flush();
        }
        return this;
    }

    private void write(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String words) {
            escape(words);
        } else {
            text.append(value);
        }
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** Sends what has not been sent yet. @return the number of rows sent in all */
    public long flush() {
        if (before != null) {
            before.flush();
        }
        try {
            if (!text.isEmpty()) {
                sent += connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(command, new StringReader(text.toString()));
                text.setLength(0);
            }
            return sent;
        } catch (SQLException e) {
            throw new IllegalStateException(command + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
