package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/** Every page for every role: it opens, whole and in both languages, or it is refused. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Systems.DEMONSTRATION, mode = ResourceAccessMode.READ)
class PagesIT {
    /** What is looked at, in English too; the language is the account's, so one after the other, and whoever reads a sentence elsewhere waits (the session of a person is one). */
    @ParameterizedTest
    @MethodSource("everyRole")
    void everyPageOpensWholeInBothLanguagesOrIsRefused(DemoLogin login) {
        WebSession session = WebSession.of(DemoSystem.address(), login);
        var visitor = new Visitor(session, login);
        PageRow.all().stream().filter(row -> !row.concernsSomebody()).forEach(visitor::ask);
        visitor.followLinks();
        synchronized (session) {
            session.changeLanguage();
            assertThat(session.get("/help.xhtml").text()).containsPattern("<html [^>]*lang=\"en\"");
            PageRow.all().stream()
                    .filter(row -> row.seenBy().contains(login.username()))
                    .forEach(visitor::ask);
            session.changeLanguage();
        }
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @Test
    void nothingOpensBeforeSomebodyHasSignedIn() {
        WebSession nobody = WebSession.unknown(DemoSystem.address());
        Example example = Example.near(DemoWard.logins().get(0));
        assertThat(PageRow.all()).allSatisfy(row -> assertThat(
                        nobody.get(example.in(row.address())).at())
                .as(row.address())
                .contains("/login.xhtml"));
    }

    static Stream<DemoLogin> everyRole() {
        return DemoWard.logins().stream();
    }
}
