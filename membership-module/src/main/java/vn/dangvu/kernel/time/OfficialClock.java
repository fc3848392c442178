package vn.dangvu.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The only place that knows what time it is. Everything else is told the date it works for. */
@ApplicationScoped
public class OfficialClock {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Instant now() {
        return Instant.now();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
