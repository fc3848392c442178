package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvu.server.demo.DemoLogin;
import vn.dangvu.server.demo.DemoWard;

/**
 * Page × role × scope: what concerns a branch, asked for by its address by everybody, within reach of the mandate and beyond. Whoever
 * has nothing to do with that branch is refused, and nothing the person does see speaks of it.
 */
class ScopeIT extends BrowserTest {
    private static final Set<String> SEES_KHA_DO = Set.of("canbo", "bithu", "thuongvu", "kiemtra", "bithu.khado");

    static Stream<DemoLogin> everyRole() {
        return DemoWard.logins().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void whatConcernsABranchOpensForThoseItConcerns(DemoLogin login) {
        signIn(login.username());
        var visitor = new Visitor(page.request(), login);
        PageRow.all().stream().filter(PageRow::concernsSomebody).forEach(row -> {
            visitor.ask(row);
            visitor.askBeyond(row);
        });
        visitor.followLinks();
        assertThat(visitor.wrong()).as(login.username()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void nobodyIsFoundByThoseWhoDoNotSeeTheBranch(DemoLogin login) {
        signIn(login.username());
        Example somebody = Example.ofKhaDo(login);
        String card = somebody.card();
        for (String typed : List.of(
                somebody.name(),
                somebody.name() + " " + somebody.birthYear(),
                card,
                card.substring(card.length() - 4))) {
            for (String address : List.of("/members/search.xhtml?q=", "/members/members.xhtml?text=")) {
                String text =
                        page.request().get(address + typed.replace(" ", "%20")).text();
                assertThat(text.contains("id=" + somebody.member() + "\""))
                        .as(login.username() + " " + address + typed)
                        .isEqualTo(SEES_KHA_DO.contains(login.username()));
            }
        }
    }

    @Test
    void countsAreThoseOfTheOwnBranch() {
        signIn("bithu.tanminh");
        page.navigate("/members/members.xhtml");
        assertThat(page.locator("main, body").first().innerText()).contains("44 ");
        page.navigate("/figures/figures.xhtml");
        assertThat(page.locator(".dv-eq-total .dv-figure").innerText().strip()).isEqualTo("44");
    }
}
