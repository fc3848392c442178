package vn.dangvu.membership.legal;

/** @param owed those for whom it was a duty */
record Turnout(int present, int owed) {
    boolean over(int percent) {
        return owed == 0 || present * 100 > owed * percent;
    }

    /** Tenths of a percent, never rounded up. */
    int rate() {
        return owed == 0 ? 0 : present * 1000 / owed;
    }
}
