package vn.dangvu.web.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import vn.dangvu.kernel.schema.SchemaMigration;

/** The application refuses to serve on the schema of another release. */
@ApplicationScoped
public class SchemaAtStart {
    @Resource(lookup = "jdbc/dangvu")
    private DataSource database;

    void look(@Observes @Initialized(ApplicationScoped.class) Object started) {
        SchemaMigration.mustFit(database);
    }
}
