package vn.dangvu.membership.intake;

import java.util.List;
import vn.dangvu.kernel.access.Refusal;

/** The import cannot go on like this. The message is the key of a sentence; its values are in order. */
public class ImportRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    public ImportRefused(String key, Object... values) {
        super(key);
        this.values = List.of(values);
    }

    public List<Object> values() {
        return values;
    }
}
