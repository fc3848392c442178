package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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

/**
 * Page × role × scope: what concerns a branch, asked for by its address by everybody, within reach of the mandate and beyond. Whoever
 * has nothing to do with that branch is refused, and nothing the person does see speaks of it.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Systems.DEMONSTRATION, mode = ResourceAccessMode.READ)
class ScopeIT {
    /** The same role as another login, over another branch or as another member. */
    private static final Set<String> LIKE_ANOTHER = Set.of("bithu.khado", "dvgiupdo");

    private static final Set<String> SEES_KHA_DO = Set.of("canbo", "bithu", "thuongvu", "kiemtra", "bithu.khado");

    static Stream<DemoLogin> everybody() {
        return DemoWard.logins().stream();
    }

    static Stream<DemoLogin> everyRole() {
        return everybody().filter(login -> !LIKE_ANOTHER.contains(login.username()));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void whatConcernsABranchOpensForThoseItConcerns(DemoLogin login) {
        var visitor = new Visitor(WebSession.of(DemoSystem.address(), login), login);
        PageRow.all().stream().filter(PageRow::concernsSomebody).forEach(row -> {
            visitor.ask(row);
            visitor.askBeyond(row);
        });
        visitor.followLinks();
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void nobodyIsFoundByThoseWhoDoNotSeeTheBranch(DemoLogin login) {
        WebSession session = WebSession.of(DemoSystem.address(), login);
        Example somebody = Example.ofKhaDo(login);
        String card = somebody.card();
        for (String typed : List.of(
                somebody.name(),
                somebody.name() + " " + somebody.birthYear(),
                card,
                card.substring(card.length() - 4))) {
            for (String address : List.of("/members/search.xhtml?q=", "/members/members.xhtml?text=")) {
                String text = session.get(address + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                        .text();
                assertThat(text.contains("id=" + somebody.member() + "\""))
                        .as(login.username() + " " + address + typed)
                        .isEqualTo(SEES_KHA_DO.contains(login.username()));
            }
        }
    }

    @Test
    void countsAreThoseOfTheOwnBranch() {
        DemoLogin secretary = DemoWard.logins().stream()
                .filter(login -> login.username().equals("bithu.tanminh"))
                .findFirst()
                .orElseThrow();
        WebSession session = WebSession.of(DemoSystem.address(), secretary);
        synchronized (session) {
            assertThat(session.get("/members/members.xhtml").text()).containsPattern("<b>\\s*44 đảng viên</b>");
        }
        assertThat(session.get("/figures/figures.xhtml").text())
                .containsPattern("dv-eq-total[\\s\\S]{0,400}dv-figure[^>]*>(<[^>]+>|\\s)*44\\s*<");
    }
}
