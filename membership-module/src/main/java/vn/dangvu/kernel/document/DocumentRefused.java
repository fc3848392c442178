package vn.dangvu.kernel.document;

/** The file is not kept; the message is the key of the reason. */
public class DocumentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentRefused(String key) {
        super(key);
    }
}
