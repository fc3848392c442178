package vn.dangvu.server.browser;

/** What runs while the pages are tested, each with a database of its own: tests of one do not wait for those of another. */
final class Systems {
    /** Looked at by many at once; whoever changes more than the own rows has it alone. */
    static final String DEMONSTRATION = "demonstration";

    static final String REHEARSAL = "rehearsal";

    static final String WARD = "ward";

    /** Order of the classes that have the demonstration alone: at the end they would keep all others from working. */
    static final int ALONE_FIRST = 1;

    private Systems() {}
}
