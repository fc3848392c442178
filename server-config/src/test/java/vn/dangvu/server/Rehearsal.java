package vn.dangvu.server;

import java.util.Map;
import javax.sql.DataSource;

/** The demonstration once more, with its clock ahead: what takes years is played from beginning to end. */
public final class Rehearsal {
    private static final String DAYS_AHEAD = "700";

    private static RunningSystem running;

    private Rehearsal() {}

    /** @return the address, without the last slash */
    public static String address() {
        return running().settings().address().replaceFirst("/$", "");
    }

    /** Its database, as the owner of the schemas. */
    public static DataSource owner() {
        return running().database().owner();
    }

    private static synchronized RunningSystem running() {
        if (running == null) {
            running = DemoSystem.start("rehearsal", Map.of(Setting.CLOCK_DAYS_AHEAD.variable(), DAYS_AHEAD));
        }
        return running;
    }

    /** Frees its memory for the tests that follow. */
    public static synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
