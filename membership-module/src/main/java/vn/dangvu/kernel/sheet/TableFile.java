package vn.dangvu.kernel.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/**
 * A file of tables, recognised by its content and never by its name.
 *
 * <p>Refused, with a key that says why: too large, of another kind, protected by a password, with macros, inflating beyond
 * measure, broken. Links to other files and formulas are not followed: the stored result is read and {@link #warnings}
 * says so.
 */
public final class TableFile {
    public static final int LARGEST = 20 << 20;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 200;

    private static final int LARGEST_XLS = 8 << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv", "text/tab-separated-values");

    private final byte[] content;
    private final Reader reader;
    private final List<String> warnings = new ArrayList<>();

    /** Reads one kind of file. */
    interface Reader {
        void read(byte[] content, RowSink sink) throws IOException;
    }

    private TableFile(byte[] content) throws IOException {
        if (content.length > LARGEST) {
            throw new FileRefused("file.too-large", LARGEST >> 20);
        }
        if (content.length == 0) {
            throw new FileRefused("file.empty");
        }
        this.content = content;
        this.reader = recognise();
    }

    public static TableFile of(byte[] content) {
        try {
            return new TableFile(content);
        } catch (IOException e) {
            throw new FileRefused("file.broken", e);
        }
    }

    private Reader recognise() throws IOException {
        if (starts(ZIP)) {
            warnings.addAll(new ZipInspection(content).inspect());
            return new XlsxReader();
        }
        if (starts(OLE)) {
            inspectOle();
            return new XlsReader();
        }
        String type = new Tika().detect(content);
        if (!starts(0xFF, 0xFE) && !starts(0xFE, 0xFF) && !PLAIN.contains(type) && !oldText(type)) {
            throw new FileRefused("file.other-kind", type);
        }
        return new CsvReader();
    }

    private void inspectOle() throws IOException {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new FileRefused("file.encrypted");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("Macros")) {
                throw new FileRefused("file.macros");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new FileRefused("file.other-kind", "application/x-ole-storage");
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
            throw new FileRefused("file.broken", e);
        }
        if (content.length > LARGEST_XLS) {
            throw new FileRefused("file.xls-too-large", LARGEST_XLS >> 20);
        }
    }

    /** Text in an old code is not recognised by the detector, but holds no control characters. */
    private boolean oldText(String type) {
        if (!type.equals("application/octet-stream")) {
            return false;
        }
        for (byte b : content) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean starts(int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean starts(byte[] signature) {
        return content.length > signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    /** Keys of what was left aside although the file is readable: links to other files. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Hands over every row, in order. Memory does not grow with the number of rows of an xlsx or csv file. */
    public void read(RowSink sink) {
        try {
            reader.read(content, new Limited(sink));
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FileRefused("file.broken", e);
        }
    }

    private static final class Limited implements RowSink {
        private final RowSink sink;
        private int rows;

        private Limited(RowSink sink) {
            this.sink = sink;
        }

        @Override
        public void sheet(int position, String name, boolean hidden) {
            sink.sheet(position, name, hidden);
        }

        @Override
        public void row(SheetRow row) {
            if (++rows > MOST_ROWS) {
                throw new FileRefused("file.too-many-rows", MOST_ROWS);
            }
            if (!row.blank()) {
                sink.row(row);
            }
        }
    }
}
