package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.demo.DemoWard;
import vn.dangvu.web.session.PageAccess;

/** The table of the tests and the table of the application name the same pages, and somebody looks at each. */
class PageRowTest {
    private static final Set<String> NOTHING_TO_SEE =
            Set.of("/intake/marked.xhtml", "/intake/template.xhtml", "/units/unit.xhtml");

    @Test
    void everyPageOfTheApplicationIsTestedAndNoOther() {
        assertThat(paths(PageRow.all())).isEqualTo(PageAccess.pages().keySet());
    }

    @Test
    void everyRoleHasItsAnswer() {
        for (PageRow row : PageRow.all()) {
            assertThat(DemoWard.logins())
                    .allSatisfy(login ->
                            assertThat(row.mark(login)).as(row.address()).isNotNull());
        }
    }

    @Test
    void somebodyLooksAtEveryPage() {
        Set<String> looked = paths(
                PageRow.all().stream().filter(row -> !row.seenBy().isEmpty()).toList());
        looked.addAll(NOTHING_TO_SEE);
        assertThat(looked)
                .isEqualTo(paths(PageRow.all().stream().filter(PageRow::isPage).toList()));
    }

    private static Set<String> paths(List<PageRow> rows) {
        return rows.stream().map(PageRow::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
