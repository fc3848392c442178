package vn.dangvu.kernel.access;

/**
 * Thrown where an operation says no and nothing was changed. The message is a key of the sentences the web shows, so it may stand in the
 * audit chain; every other exception is a failure and only its kind stands there.
 */
public interface Refusal {
    String getMessage();
}
