package vn.dangvu.kernel.sheet;

import java.util.List;
import vn.dangvu.kernel.access.Refusal;

/** The file cannot or must not be read. The message is a key; the values belong into its sentence. */
public class FileRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    public FileRefused(String key, Object... values) {
        super(key);
        this.values = List.of(values);
    }

    FileRefused(String key, Throwable cause) {
        super(key, cause);
        this.values = List.of();
    }

    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
