package vn.dangvu.kernel.access;

/** Somebody else saved the same thing first. What the caller typed is kept; the page shows both. */
public class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile(Throwable cause) {
        super("kernel.changed-meanwhile", cause);
    }
}
