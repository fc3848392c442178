package vn.dangvu.evaluation.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.roll.People;

class DifferencesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Paging ALL = new Paging(0, 50, "name", false);

    @BeforeAll
    static void rated() {
        var people = new People(ROOM).ward();
        for (int id = 1; id <= 6; id++) {
            people.member(
                    id,
                    100,
                    "Người Một " + id,
                    "sex",
                    id <= 2 ? "F" : "M",
                    "ethnicity",
                    "Kinh",
                    "born_on",
                    "1995-12-31");
            rating(id, 2024, id == 1 ? "excellent" : "good");
        }
        for (int id = 7; id <= 9; id++) {
            people.member(id, 150, "Người Hai " + id, "sex", "F", "ethnicity", "Tày", "born_on", "1995-01-01");
            rating(id, 2024, "completed");
        }
        people.member(10, 150, "Không Rõ");
        ROOM.asOwner(
                "update membership.member_facts set sex = null, ethnicity = null, born_on = null, born_precision = null where member_id = 10");
        rating(10, 2024, "failed");
        rating(10, 2023, "good");
        people.member(11, 150, "Đã Sửa");
        rating(11, 2024, "good");
        ROOM.asOwner("update membership.file_entry set superseded_at = now() where member_id = 11");
    }

    private static void rating(long member, int year, String level) {
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, result, recorded_by) values ("
                        + member + ", 'rating', '" + year + "-01-01', 'Y', '" + level + "', '9-QĐ/ĐU', 1)");
    }

    private static Comparison seen(Caller caller, int year) {
        return ROOM.use(CompareLevels.class).of(ROOM.scope(caller, "evaluation.read"), year);
    }

    private static List<String> names(Caller caller, Dimension dimension, String key, RatingLevel level) {
        return ROOM
                .use(ListOfClass.class)
                .page(ROOM.scope(caller, "evaluation.read"), new ListOfClass.Asked(2024, dimension, key, level), ALL)
                .rows()
                .stream()
                .map(ListOfClass.Row::name)
                .toList();
    }

    private static Map<String, Long> totals(Comparison comparison, Dimension dimension) {
        return comparison.parts().get(dimension).stream().collect(Collectors.toMap(Line::key, Line::total));
    }

    @Test
    void everyDivisionAddsUpToTheWhole() {
        Comparison ward = seen(CLERK, 0);
        assertThat(ward.year()).isEqualTo(2024);
        assertThat(ward.years()).extracting(Line::key).containsExactly("2024", "2023");
        assertThat(ward.whole().total()).isEqualTo(10);
        assertThat(ward.parts()).hasSize(Dimension.values().length);
        ward.parts().forEach((dimension, lines) -> {
            assertThat(lines.stream().mapToLong(Line::total).sum()).isEqualTo(10);
            for (RatingLevel level : RatingLevel.values()) {
                assertThat(lines.stream().mapToLong(l -> l.of(level)).sum())
                        .isEqualTo(ward.whole().of(level));
            }
        });
        assertThat(totals(ward, Dimension.BRANCH)).containsExactlyInAnyOrderEntriesOf(Map.of("100", 6L, "150", 4L));
        assertThat(totals(ward, Dimension.SEX)).containsExactlyInAnyOrderEntriesOf(Map.of("M", 4L, "F", 5L, "-", 1L));
        assertThat(totals(ward, Dimension.MAJORITY))
                .containsExactlyInAnyOrderEntriesOf(Map.of("kinh", 6L, "other", 3L, "-", 1L));
    }

    @Test
    void smallClassesAreCountedAndNotCompared() {
        Comparison ward = seen(CLERK, 2024);
        Map<String, Line> branches =
                ward.parts().get(Dimension.BRANCH).stream().collect(Collectors.toMap(Line::key, l -> l));
        assertThat(ward.least()).isEqualTo(5);
        assertThat(ward.comparable(branches.get("100"))).isTrue();
        assertThat(ward.comparable(branches.get("150"))).isFalse();
    }

    @Test
    void everyFigureOpensExactlyItsNames() {
        Comparison ward = seen(CLERK, 2024);
        ward.parts()
                .forEach((dimension, lines) -> lines.forEach(line -> {
                    assertThat(names(CLERK, dimension, line.key(), null)).hasSize((int) line.total());
                    for (RatingLevel level : RatingLevel.values()) {
                        assertThat(names(CLERK, dimension, line.key(), level)).hasSize((int) line.of(level));
                    }
                }));
        assertThat(names(CLERK, null, null, RatingLevel.FAILED)).containsExactly("Không Rõ");
    }

    @Test
    void aBranchSeesItsOwnOnly() {
        assertThat(seen(SECRETARY, 2024).whole().total()).isEqualTo(6);
        assertThat(seen(OTHER, 2024).whole().total()).isEqualTo(4);
        assertThat(totals(seen(OTHER, 2024), Dimension.BRANCH)).containsOnlyKeys("150");
        assertThat(names(OTHER, Dimension.BRANCH, "100", null)).isEmpty();
        assertThat(names(SECRETARY, Dimension.MAJORITY, "other", null)).isEmpty();
    }

    @Test
    void otherRolesSeeNothing() {
        for (String role : List.of("member", "superior-level", "system-administrator")) {
            Caller caller = Callers.with(90, role, 50, "/50/", 7L);
            assertThatThrownBy(() -> ROOM.scope(caller, "evaluation.read")).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void theStatementsDoNotGrowWithTheClasses() {
        assertThat(ROOM.statements(() -> seen(CLERK, 2024)).stream()
                        .filter(s -> s.startsWith("select"))
                        .count())
                .isLessThanOrEqualTo(4);
        assertThat(ROOM.statements(() -> seen(OTHER, 2024))).hasSameSizeAs(ROOM.statements(() -> seen(CLERK, 2024)));
    }
}
