package vn.dangvu.kernel.schema;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema to the version of this release, as the owner of the schemas; the application itself runs as
 * another database user without the right to change them.
 */
public final class SchemaMigration {
    /** In the order of their foreign keys. */
    public static final List<String> SCHEMAS = List.of("kernel", "membership");

    private SchemaMigration() {}

    /** @param appUser the database user of the application; receives the grants written in the migrations */
    public static void run(DataSource owner, String appUser) {
        for (String schema : SCHEMAS) {
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(owner)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .locations("classpath:db/" + schema)
                    .failOnMissingLocations(true)
                    .placeholders(Map.of("app_user", appUser))
                    .validateMigrationNaming(true)
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }
}
