package vn.dangvu.kernel.testing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.CurrentCaller;

/** Whoever the test says is calling. */
@ApplicationScoped
public class TestCaller implements CurrentCaller {
    private static final ThreadLocal<Caller> CALLER = ThreadLocal.withInitial(() -> Caller.nobody("test"));

    public static void is(Caller caller) {
        CALLER.set(caller);
    }

    @Override
    public Caller caller() {
        return CALLER.get();
    }
}
