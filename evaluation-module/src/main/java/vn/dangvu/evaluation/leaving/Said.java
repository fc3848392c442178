package vn.dangvu.evaluation.leaving;

import vn.dangvu.kernel.legal.OperationRefused;

/** What somebody typed must be more than blanks. */
final class Said {
    private Said() {}

    static void must(String text, String key, Object... parameters) {
        if (text == null || text.isBlank()) {
            throw new OperationRefused(key, parameters);
        }
    }
}
