package vn.dangvu.kernel.sheet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads text with values separated by comma, semicolon or tab, in UTF-8, UTF-16 or the old Vietnamese Windows code. */
final class CsvReader implements TableFile.Reader {
    private static final int SAMPLE = 1 << 14;

    @Override
    public void read(byte[] content, RowSink sink) throws IOException {
        Charset charset = charset(content);
        char separator = separator(new String(content, 0, Math.min(content.length, SAMPLE), charset));
        sink.sheet(0, "CSV", false);
        try (Reader in = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(content), charset))) {
            lines(in, separator, sink);
        }
    }

    private static Charset charset(byte[] content) {
        int first = content.length > 0 ? content[0] & 0xFF : 0;
        int second = content.length > 1 ? content[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1258");
        }
    }

    private static char separator(String sample) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            long count = sample.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /** Quoted values may hold separators, doubled quotes and line breaks; a row is numbered by the line it starts on. */
    private static void lines(Reader in, char separator, RowSink sink) throws IOException {
        var cells = new ArrayList<SheetCell>();
        var value = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int start = 1;
        for (int c = in.read(); c >= 0; c = in.read()) {
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c != '"') {
                    value.append((char) c);
                    continue;
                }
                in.mark(1);
                if (in.read() == '"') {
                    value.append('"');
                } else {
                    in.reset();
                    quoted = false;
                }
            } else if (c == '"' && value.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                add(cells, value);
            } else if (c == '\n') {
                add(cells, value);
                sink.row(new SheetRow(0, start, List.copyOf(cells)));
                cells.clear();
                start = line;
            } else if (c != '\r' && c != '\uFEFF') {
                value.append((char) c);
            }
        }
        add(cells, value);
        sink.row(new SheetRow(0, start, List.copyOf(cells)));
    }

    private static void add(List<SheetCell> cells, StringBuilder value) {
        if (cells.size() < TableFile.MOST_COLUMNS) {
            cells.add(SheetCell.text(value.toString()));
        }
        value.setLength(0);
    }
}
