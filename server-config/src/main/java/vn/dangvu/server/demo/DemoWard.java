package vn.dangvu.server.demo;

import java.util.List;
import javax.sql.DataSource;

/** The synthetic ward of the demonstration. */
public final class DemoWard {
    private DemoWard() {}

    /** Fills a database that holds no unit yet; leaves any other as it is. */
    public static void load(DataSource owner) {}

    /** One for each role, shown where the demonstration starts. */
    public static List<DemoLogin> logins() {
        return List.of();
    }
}
