package vn.dangvu.server.load;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** Runs one thing again and again for a bounded time, after warming up, and keeps the middle and the slow end. */
final class Stopwatch {
    private static final int WARM_UP = 15;
    private static final int LEAST = 3;
    private static final int MOST = 200;
    private static final long WARM_NANOS = 3_000_000_000L;
    private static final long NANOS = 6_000_000_000L;

    /**
     * @param rows what the thing gave back the last time
     * @param cpu processor time of one run on average; all times in milliseconds
     */
    record Times(long rows, double p50, double p95, double cpu, int runs) {}

    private Stopwatch() {}

    static Times measure(LongSupplier work, Effort effort) {
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - start < WARM_NANOS; i++) {
            work.getAsLong();
        }
        long[] nanos = new long[MOST];
        int runs = 0;
        long rows = 0;
        long before = effort.nanos();
        start = System.nanoTime();
        while (runs < MOST && (runs < LEAST || System.nanoTime() - start < NANOS)) {
            long one = System.nanoTime();
            rows = work.getAsLong();
            nanos[runs++] = System.nanoTime() - one;
        }
        double cpu = millis(effort.nanos() - before) / runs;
        Arrays.sort(nanos, 0, runs);
        return new Times(rows, millis(nanos[runs / 2]), millis(nanos[Math.min(runs - 1, runs * 95 / 100)]), cpu, runs);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
