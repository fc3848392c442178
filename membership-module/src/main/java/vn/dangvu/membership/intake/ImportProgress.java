package vn.dangvu.membership.intake;

/** How the long work on an import stands. */
public record ImportProgress(Work work, int done, int total) {
    public enum Work {
        NONE,
        RUNNING,
        /** Whoever did it is gone: nothing of it was kept, it can be begun again. */
        CUT_OFF
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100L, done * 100L / total);
    }
}
