package vn.dangvu.evaluation.round;

import vn.dangvu.kernel.legal.OperationRefused;

/** Words that have to be there. */
public final class Words {
    private Words() {}

    /** @param key of the sentence that asks for them */
    public static String must(String said, String key) {
        if (said == null || said.isBlank()) {
            throw new OperationRefused(key);
        }
        return said.strip();
    }
}
