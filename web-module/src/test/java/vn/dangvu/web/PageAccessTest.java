package vn.dangvu.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvu.kernel.access.RoleBook;
import vn.dangvu.web.session.FirstChange;
import vn.dangvu.web.session.PageAccess;

/** Every page says which permission opens it, and every such permission exists. */
class PageAccessTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void everyPageIsNamedOnceAndNoneThatDoesNotExist() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(PAGES)) {
            all.filter(f -> f.toString().endsWith(".xhtml"))
                    .map(f -> "/" + PAGES.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.startsWith("/WEB-INF/") && !f.startsWith("/error/") && !f.equals("/login.xhtml"))
                    .forEach(files::add);
        }
        Set<String> named = new TreeSet<>(PageAccess.pages().keySet());
        named.removeIf(p -> !p.endsWith(".xhtml"));

        assertThat(named).isEqualTo(files);
    }

    /** Else somebody with a temporary password, or with a role that has no part in it, would come in through a download. */
    @Test
    void everythingThatIsNoPageStandsBehindTheSameFilter() {
        List<String> guarded =
                List.of(FirstChange.class.getAnnotation(WebFilter.class).value());

        assertThat(PageAccess.pages().keySet())
                .filteredOn(p -> !p.endsWith(".xhtml"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(guarded.contains(p) || guarded.contains(p + "/*"))
                        .as(p)
                        .isTrue());
    }

    @Test
    void everyPermissionOfAPageIsHeldBySomeRole() {
        Set<String> held = new RoleBook().permissions();

        assertThat(PageAccess.pages().values().stream().flatMap(l -> l.stream()))
                .allSatisfy(p -> assertThat(held.contains(p) || held.contains(p + ".own"))
                        .as(p)
                        .isTrue());
    }
}
