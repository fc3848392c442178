package vn.dangvu.web.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war as built, with the test beside it and one door in its access rules for the runner of the tests. */
final class RealApplication {
    private static final ArchivePath WEB_XML = ArchivePaths.create("WEB-INF/web.xml");

    private RealApplication() {}

    static WebArchive with(Class<?>... classes) {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "dangvu.war")
                .importFrom(new File(System.getProperty("dangvu.war")))
                .as(WebArchive.class);
        return war.addClasses(classes).addAsLibraries(assertions()).setWebXML(new StringAsset(doorForTests(war)));
    }

    private static String doorForTests(WebArchive war) {
        try (InputStream in = war.get(WEB_XML).getAsset().openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(
                    "</web-app>",
                    """
                    <security-constraint><web-resource-collection><web-resource-name>tests</web-resource-name>
                    <url-pattern>/ArquillianServletRunnerEE9/*</url-pattern></web-resource-collection></security-constraint>
                    </web-app>""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File assertions() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
