package vn.dangvu.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.postgresql.ds.PGSimpleDataSource;
import vn.dangvu.kernel.testing.FreePort;
import vn.dangvu.kernel.testing.TestServer;

/**
 * Before the first test that runs in the server: a migrated database, and a server folder with the configuration of the
 * release, to which only what a test needs is added.
 */
public class TestInstallation implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("dangvu.work") != null) {
            try {
                // another server of this machine with the same name would be taken for ours
                String name = "test-" + ProcessHandle.current().pid();
                System.setProperty("dangvu.server", name);
                install(Path.of(System.getProperty("dangvu.work"), "servers", name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void install(Path server) throws IOException {
        Files.createDirectories(server.resolve("lib"));
        Files.createDirectories(server.resolve("configDropins/overrides"));
        Path configuration = Path.of(System.getProperty("dangvu.configuration"));
        for (String file : new String[] {"server.xml", "bootstrap.properties", "jvm.options"}) {
            copy(configuration.resolve(file), server.resolve(file));
        }
        Path driver = Path.of(System.getProperty("dangvu.driver"));
        copy(driver, server.resolve("lib").resolve(driver.getFileName()));
        Files.writeString(server.resolve("application.xml"), "<server/>");
        Files.writeString(server.resolve("configDropins/overrides/test.xml"), additions(FreePort.find()));
    }

    private static String additions(int port) {
        System.setProperty("dangvu.http.port", Integer.toString(port));
        var application = (PGSimpleDataSource) TestServer.source(TestServer.fresh(), TestServer.APP);
        return """
                <server>
                  <featureManager><feature>localConnector-1.0</feature></featureManager>
                  <applicationMonitor updateTrigger="polled" pollingRate="250ms" dropinsEnabled="true"/>
                  <variable name="dangvu.http.port" value="%d"/>
                  <variable name="dangvu.db.url" value="jdbc:postgresql://localhost:%d/%s"/>
                  <variable name="dangvu.db.user" value="%s"/>
                  <variable name="dangvu.db.password" value="%s"/>
                </server>
                """
                .formatted(
                        port,
                        application.getPortNumbers()[0],
                        application.getDatabaseName(),
                        TestServer.APP,
                        TestServer.PASSWORD);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
