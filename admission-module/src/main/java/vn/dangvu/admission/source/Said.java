package vn.dangvu.admission.source;

import vn.dangvu.kernel.legal.OperationRefused;

/** What somebody typed: nothing, when it is only blanks. */
public final class Said {
    private Said() {}

    public static boolean nothing(String text) {
        return text == null || text.isBlank();
    }

    /** @throws OperationRefused with this key when nothing was typed */
    public static void must(String text, String key) {
        if (nothing(text)) {
            throw new OperationRefused(key);
        }
    }
}
