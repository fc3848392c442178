package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/** Every page for every role: it opens, whole and in both languages, or it is refused. */
class PagesIT {
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("everyRole")
    void everyPageOpensWholeOrIsRefused(DemoLogin login) {
        var visitor = new Visitor(WebSession.of(DemoSystem.address(), login), login);
        PageRow.all().stream().filter(row -> !row.concernsSomebody()).forEach(visitor::ask);
        visitor.followLinks();
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("everyoneWhoLooks")
    void everyPageSpeaksEnglishToo(DemoLogin login) {
        WebSession session = WebSession.of(DemoSystem.address(), login);
        session.changeLanguage();
        assertThat(session.get("/help.xhtml").text()).contains("<html lang=\"en\"");
        var visitor = new Visitor(session, login);
        PageRow.all().stream()
                .filter(row -> row.seenBy().contains(login.username()))
                .forEach(visitor::ask);
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

    static Stream<DemoLogin> everyoneWhoLooks() {
        return everyRole().filter(login -> PageRow.all().stream()
                .anyMatch(row -> row.seenBy().contains(login.username())));
    }
}
