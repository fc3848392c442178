package vn.dangvu.kernel.access;

/** Tells who is calling; the web implements it from the session, tests and background work from what they know. */
public interface CurrentCaller {
    Caller caller();
}
