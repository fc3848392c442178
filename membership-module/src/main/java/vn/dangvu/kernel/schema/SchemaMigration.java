package vn.dangvu.kernel.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings every module's schema to the version of this release, as the owner of the schemas; the application itself runs as
 * another database user without the right to change them.
 */
public final class SchemaMigration {
    /** Those of the modules that are there, in the order of their foreign keys. */
    public static final List<String> SCHEMAS = Stream.of("kernel", "membership", "admission", "evaluation")
            .filter(schema -> SchemaMigration.class.getResource("/db/" + schema + "/flyway.location") != null)
            .toList();

    private SchemaMigration() {}

    /** @param appUser the database user of the application; receives the grants written in the migrations */
    public static void run(DataSource owner, String appUser) {
        for (String schema : SCHEMAS) {
            configuration(owner, schema, appUser).load().migrate();
            protectHistory(owner, schema, appUser);
        }
    }

    /**
     * Looks, as any user, whether the schemas are those of this release.
     *
     * @throws IllegalStateException when they are older or newer
     */
    public static void mustFit(DataSource source) {
        for (String schema : SCHEMAS) {
            for (MigrationInfo migration :
                    configuration(source, schema, "-").load().info().all()) {
                MigrationState state = migration.getState();
                if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.MISSING_SUCCESS) {
                    throw misfit(schema, "newer", migration);
                }
                if (state != MigrationState.SUCCESS && state != MigrationState.OUT_OF_ORDER) {
                    throw misfit(schema, "older", migration);
                }
            }
        }
    }

    private static IllegalStateException misfit(String schema, String how, MigrationInfo migration) {
        return new IllegalStateException(
                "The database schema %s is %s than this release (migration %s is %s): run the release that fits, or migrate first"
                        .formatted(
                                schema,
                                how,
                                migration.getVersion(),
                                migration.getState().getDisplayName()));
    }

    /** How a schema is brought up; a test of the migrations stops on the way. */
    static FluentConfiguration configuration(DataSource source, String schema, String appUser) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(source)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/" + schema)
                .callbackLocations("classpath:db/" + schema)
                .failOnMissingLocations(true)
                .placeholders(Map.of("app_user", appUser))
                .validateMigrationNaming(true)
                .outOfOrder(true);
    }

    /** Grants on all tables of a schema reach the history of its migrations as well. */
    private static void protectHistory(DataSource owner, String schema, String appUser) {
        String history = schema + ".flyway_schema_history";
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            for (String command : List.of(
                    "revoke all on " + history + " from " + appUser, "grant select on " + history + " to " + appUser)) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the history of " + schema + " could not be protected", e);
        }
    }
}
