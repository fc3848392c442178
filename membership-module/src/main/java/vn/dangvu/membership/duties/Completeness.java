package vn.dangvu.membership.duties;

/** What is asked of the files of some branch or of all together. */
public interface Completeness {
    int members();

    int required();

    int missing();

    int doubtful();

    int files();

    default int items() {
        return missing() + doubtful();
    }

    /** Tenths of a percent of the required items that are there, rounded down: 1000 means that nothing is missing. */
    default int filled() {
        return required() == 0 ? 1000 : (int) ((required() - (long) missing()) * 1000 / required());
    }
}
