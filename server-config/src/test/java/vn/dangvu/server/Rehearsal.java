package vn.dangvu.server;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;

/** The demonstration once more, with its clock ahead: what takes years is played from beginning to end. */
public final class Rehearsal {
    private static final int DAYS_AHEAD = 700;

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

    /** Its today. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(DAYS_AHEAD);
    }

    private static synchronized RunningSystem running() {
        if (running == null) {
            running = DemoSystem.start(
                    "rehearsal", Map.of(Setting.CLOCK_DAYS_AHEAD.variable(), Integer.toString(DAYS_AHEAD)));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }
}
