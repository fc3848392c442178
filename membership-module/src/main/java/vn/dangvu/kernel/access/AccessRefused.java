package vn.dangvu.kernel.access;

/**
 * The caller may not do this. The message is a key of the sentences the web shows; it never says whether the thing asked
 * for exists.
 */
public class AccessRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String permission;

    public AccessRefused(String permission, String reason) {
        super(reason);
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
