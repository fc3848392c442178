package vn.dangvu.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that knows what time it is. Everything else is told the date it works for. */
@ApplicationScoped
public class OfficialClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Days by which a rehearsal runs ahead of the calendar, to be set when the server starts; 0 everywhere else, and said on every page. */
    private static final String AHEAD = "dangvu.clock.days-ahead";

    public Instant now() {
        return Instant.now().plus(Duration.ofDays(ahead()));
    }

    public int ahead() {
        return Integer.getInteger(AHEAD, 0);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
