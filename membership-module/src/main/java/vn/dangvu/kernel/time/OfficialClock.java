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

    public Instant now() {
        return Instant.now().plus(Duration.ofDays(ahead()));
    }

    /** Days by which a rehearsal on sample data runs ahead of the calendar; 0 everywhere else, and said on every page. */
    public int ahead() {
        boolean sample = Boolean.parseBoolean(System.getenv("DANGVU_SAMPLE"));
        return sample
                ? Integer.parseInt(System.getenv().getOrDefault("DANGVU_CLOCK_DAYS_AHEAD", "0"))
                : Integer.getInteger("dangvu.clock.days-ahead", 0);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
