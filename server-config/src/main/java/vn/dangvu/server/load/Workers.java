package vn.dangvu.server.load;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same work done by a few threads, each told its number; the first failure is everybody's. */
final class Workers {
    private Workers() {}

    @FunctionalInterface
    interface Work {
        void run(int worker) throws SQLException;
    }

    static void run(int count, Work work) throws SQLException {
        var pool = Executors.newFixedThreadPool(count);
        try {
            var results = IntStream.range(0, count)
                    .mapToObj(worker -> pool.submit(() -> {
                        work.run(worker);
                        return worker;
                    }))
                    .toList();
            for (Future<Integer> result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
