package vn.dangvu.kernel.access;

/** An account or a mandate cannot be given like this; the message is the key of the reason. */
public class AccountRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    public AccountRefused(String key) {
        super(key);
    }
}
