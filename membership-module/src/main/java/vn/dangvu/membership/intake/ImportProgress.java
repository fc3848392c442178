package vn.dangvu.membership.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far the running work of this server is. Kept in memory on purpose: the transaction that does the work cannot show
 * what it has not committed, and a number nobody needs after a crash is not worth a second connection.
 */
@ApplicationScoped
public class ImportProgress {
    private final Map<Long, Counter> running = new ConcurrentHashMap<>();

    /** @param total 0 when not known */
    public record Counter(int done, int total) {
        public int percent() {
            return total == 0 ? 0 : (int) Math.min(100L, done * 100L / total);
        }
    }

    void start(long session, int total) {
        running.put(session, new Counter(0, total));
    }

    void advance(long session, int by) {
        running.computeIfPresent(session, (id, c) -> new Counter(c.done + by, c.total));
    }

    void end(long session) {
        running.remove(session);
    }

    /** Null when no work is going on for this session here: it ended, or the server was stopped in the middle. */
    public Counter of(long session) {
        return running.get(session);
    }
}
