package vn.dangvu.kernel.access;

/** The operation took longer than it may; nothing of it was kept. */
public class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TookTooLong(int seconds, Exception cause) {
        super("longer than " + seconds + " s", cause);
    }
}
