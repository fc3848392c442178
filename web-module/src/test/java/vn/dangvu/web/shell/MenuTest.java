package vn.dangvu.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path WORDS = Path.of("src/main/resources/vn/dangvu/web/i18n");
    /** Rooms that hang on a file of another room, and what surrounds the pages. */
    private static final List<String> NO_ROOM_OF_THE_MENU = List.of("WEB-INF", "error", "papers");

    @Test
    void nineNounsOfWorkThenOneselfAndTheSystem() {
        assertThat(Menu.GROUPS.get(0).size() + Menu.GROUPS.get(1).size()).isEqualTo(9);
        assertThat(Menu.GROUPS.get(2)).extracting(MenuEntry::key).containsExactly("my", "settings");
    }

    @Test
    void everyPageOfTheMenuExistsAndHasItsWord() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve("menu_vi.properties"))) {
            words.load(reader);
        }
        for (MenuEntry noun : nouns()) {
            assertThat(words).containsKey(noun.key());
            for (MenuEntry page : noun.below()) {
                assertThat(words).containsKey(page.key());
                assertThat(PAGES.resolve(page.path().substring(1))).exists();
            }
        }
    }

    @Test
    void everyRoomBelongsToOneNoun() throws IOException {
        try (Stream<Path> rooms = Files.list(PAGES).filter(Files::isDirectory)) {
            assertThat(rooms.map(r -> r.getFileName().toString())
                            .filter(r -> !NO_ROOM_OF_THE_MENU.contains(r))
                            .map(r -> tuple(
                                    r,
                                    nouns().stream()
                                            .filter(n -> n.leads("/" + r + "/any.xhtml"))
                                            .count())))
                    .allSatisfy(found -> assertThat(found.toList().get(1)).isEqualTo(1L));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/index.xhtml, duties.list",
        "/duties/calendar.xhtml, duties.calendar",
        "/members/member.xhtml, members.list",
        "/members/propose-correction.xhtml, members.corrections",
        "/leave/decide-leave.xhtml, members.leaves",
        "/transfers/start-collective.xhtml, members.collectives",
        "/admission/verification.xhtml, admission.dossiers",
        "/meetings/hold-meeting.xhtml, meetings.list",
        "/meetings/plan-meetings.xhtml, meetings.plan",
        "/attendance/contest.xhtml, meetings.contests",
        "/attendance/meeting-attendance.xhtml, meetings.attendance",
        "/study/enter-study.xhtml, meetings.studies",
        "/work/give-task.xhtml, meetings.tasks",
        "/dues/basis.xhtml, dues.bases",
        "/dues/payment.xhtml, dues.grid",
        "/directives/carry-out.xhtml, units.tasks",
        "/visits/follow-difficulty.xhtml, units.difficulties",
        "/intake/upload.xhtml, figures.intake",
        "/access/account.xhtml, settings.accounts",
        "/my/password.xhtml, my.account"
    })
    void aPageStandsUnderTheNearestOfItsRoom(String view, String key) {
        MenuEntry noun = nouns().stream().filter(n -> n.leads(view)).findFirst().orElseThrow();

        assertThat(noun.nearest(view).key()).isEqualTo(key);
    }

    @Test
    void aPageOfNoRoomIsMarkedNowhere() {
        assertThat(nouns()).noneMatch(n -> n.leads("/error/missing.xhtml"));
    }

    private static List<MenuEntry> nouns() {
        return Menu.GROUPS.stream().flatMap(List::stream).toList();
    }
}
