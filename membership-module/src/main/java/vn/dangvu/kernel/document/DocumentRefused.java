package vn.dangvu.kernel.document;

import vn.dangvu.kernel.access.Refusal;

/** The file is not kept; the message is the key of the reason. */
public class DocumentRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    public DocumentRefused(String key) {
        super(key);
    }
}
