package vn.dangvu.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class ListMembersTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 15);

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Nguyễn Văn An", "ethnicity", "Kinh", "religion", "Không", "born_on", "1954-03-02")
                .number(1, "card", "03000890")
                .number(1, "citizen", "026054494867")
                .circumstance(1, "exempt", "2020-01-01", "infinity");
        people.member(2, 100, "Trần Thị Ánh", "sex", "F", "ethnicity", "Tày", "religion", "Công giáo");
        people.member(3, 100, "Lê Đức Ân", "general_level", "upper-secondary", "professional_level", "university");
        people.member(4, 100, "Phạm Văn Đạt", "political_theory", "advanced", "decided_on", "1990-01-01");
        people.member(5, 100, "Đỗ Thị Dung", "sex", "F", "youth_union_member", "true");
        people.member(6, 150, "Bùi Ăn", "born_on", "1990-06-15");
        people.person(7, 150, "Hoàng Ngọc Yến", "sex", "F")
                .home(7, 150, "2012-01-01", "2024-06-01", "admission", "move")
                .home(7, 200, "2024-06-01", "move")
                .standing(7, "probationary", "2012-01-01");
        people.person(8, 150, "Vũ Văn Cũ")
                .home(8, 150, "2012-01-01", "2023-03-01", "admission", "death")
                .standing(8, "official", "2012-01-01");
        people.affiliation(1, 200, "guest", "2024-01-01", "infinity", "transfer", null, "2024-01-01");
    }

    private static Scope ward() {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "member.list");
    }

    private static Scope branch() {
        return ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "member.list");
    }

    private static List<Long> ids(Scope scope, MemberFilter filter, String sort, boolean descending) {
        return ROOM.use(ListMembers.class).page(scope, filter, new Paging(0, 50, sort, descending)).rows().stream()
                .map(MemberRow::id)
                .toList();
    }

    private static List<Long> ids(Criterion criterion, String value) {
        return ids(ward(), MemberFilter.on(TODAY).with(criterion, value), "name", false);
    }

    @Test
    void namesFollowTheVietnameseAlphabetByGivenName() {
        // An < Ánh (letters before tones: n is followed by nothing, then by h) < Ăn < Ân < Dung < Đạt < Yến
        assertThat(ids(ward(), MemberFilter.on(TODAY), "name", false)).containsExactly(1L, 2L, 6L, 3L, 5L, 4L, 7L);
        assertThat(ids(ward(), MemberFilter.on(TODAY), "name", true)).containsExactly(7L, 4L, 5L, 3L, 6L, 2L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, F, 2 5 7",
        "ETHNICITY, Kinh, 1",
        "ETHNICITY, *, 2",
        "ETHNICITY, -, 3 4 5 6 7",
        "RELIGION, *, 2",
        "STANDING, probationary, 7",
        "CIRCUMSTANCE, exempt, 1",
        "CIRCUMSTANCE, -, 2 3 4 5 6 7",
        "AGE, 31-35, 6",
        "AGE, 61-, 1",
        "GENERAL_LEVEL, upper-secondary, 3",
        "PROFESSIONAL_LEVEL, university, 3",
        "POLITICAL_THEORY, advanced, 4",
        "FLAG, youth_union_member, 5",
        "SENIORITY, 35-39, 4",
        "ADMITTED, 1989-01-01..1991-01-01, 4",
        "UNIT, 100, 1 2 3 4 5",
        "STATE, left, 8",
        "STATE, guest, 1",
        "TEXT, van an, 1",
        "TEXT, an nguyễn, 1",
        "TEXT, 1954, 1",
        "TEXT, 03000890, 1",
        "TEXT, 4867, 1",
        "MOVEMENT, death@2023-01-01..2023-12-31, 8",
        "MOVEMENT, admission@2012-01-01..2012-12-31, 7 8"
    })
    void everyConditionChoosesItsMembers(Criterion criterion, String value, String expected) {
        assertThat(ids(criterion, value))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(expected.split(" ")).stream().map(Long::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT, abc",
        "FRAME, 1;2",
        "AGE, old",
        "SENIORITY, 1-2-3",
        "ADMITTED, 2020",
        "MOVEMENT, death",
        "MOVEMENT, x@1..2"
    })
    void whatNobodyCanReadIsNoCondition(Criterion criterion, String value) {
        assertThat(MemberFilter.on(TODAY).with(criterion, value).criteria()).isEmpty();
    }

    @Test
    void conditionsAddUp() {
        var filter = MemberFilter.on(TODAY)
                .with(Criterion.SEX, "F")
                .with(Criterion.UNIT, "100")
                .with(Criterion.TEXT, "dung");
        assertThat(ids(ward(), filter, "name", false)).containsExactly(5L);
    }

    @Test
    void aMoveBetweenBranchesIsSeenFromTheBranchButNotFromTheWard() {
        String came = "inside-in@2024-01-01..2024-12-31";
        var ward = MemberFilter.on(TODAY).with(Criterion.UNIT, "50");
        assertThat(ids(ward(), ward.with(Criterion.MOVEMENT, came), "day", false))
                .isEmpty();
        assertThat(ids(ward(), ward.with(Criterion.MOVEMENT, "transfer-in@2024-01-01..2024-12-31"), "day", false))
                .isEmpty();
        var branch = ward.with(Criterion.UNIT, "200").with(Criterion.FRAME, "50");
        assertThat(ids(ward(), branch.with(Criterion.MOVEMENT, came), "day", false))
                .containsExactly(7L);
    }

    @Test
    void theListOfAPastDayNamesThoseWhoStoodInItThen() {
        assertThat(ids(ward(), MemberFilter.on(LocalDate.of(2022, 1, 1)).with(Criterion.UNIT, "150"), "name", false))
                .containsExactly(6L, 8L, 7L);
        assertThat(ids(ward(), MemberFilter.on(LocalDate.of(2009, 12, 31)), "name", false))
                .isEmpty();
    }

    @Test
    void whatWasNotYetKnownIsNotInTheListAsKnownThen() {
        var then = new MemberFilter(new AsOf(TODAY, Instant.parse("2019-12-31T00:00:00Z")), Map.of());
        assertThat(ids(ward(), then, "name", false)).isEmpty();
        var later = new MemberFilter(new AsOf(TODAY, Instant.parse("2020-12-31T00:00:00Z")), Map.of());
        assertThat(ids(ward(), later, "name", false)).hasSize(7);
    }

    @Test
    void aLineSaysWhatTheTableShows() {
        var row = ROOM.use(ListMembers.class)
                .page(ward(), MemberFilter.on(TODAY), new Paging(0, 1, "name", false))
                .rows()
                .get(0);
        assertThat(row.unit()).isEqualTo("TDP Cả Đông");
        assertThat(row.leadingNames() + "|" + row.givenName()).isEqualTo("Nguyễn Văn |An");
        assertThat(row.card()).isEqualTo("03000890");
        assertThat(row.citizenEnd()).as("never the whole number in a list").isEqualTo("4867");
        assertThat(row.circumstances()).extracting(MemberRow.Circumstance::kind).containsExactly("exempt");
        assertThat(row.standing()).isEqualTo("official");
        assertThat(row.seniorityStart()).isEqualTo("1995-02-03");
        assertThat(row.gaps())
                .isEqualTo(8); // home town, address, occupation, general level, file number, decision, its number,
        // introducers
    }

    @Test
    void interruptedTimeDoesNotCountInSeniority() {
        new People(ROOM).circumstance(4, "interrupted", "2000-01-01", "2001-01-01");
        var row = ROOM.use(ListMembers.class)
                .page(ward(), MemberFilter.on(TODAY).with(Criterion.TEXT, "đạt"), new Paging(0, 5, "name", false))
                .rows()
                .get(0);
        assertThat(row.seniorityStart()).isEqualTo(LocalDate.of(1991, 1, 1));
    }

    @Test
    void theTallyCountsTheWholeList() {
        var tally = ROOM.use(ListMembers.class)
                .page(ward(), MemberFilter.on(TODAY), new Paging(5, 2, "name", false))
                .tally();
        assertThat(tally).isEqualTo(new ListMembers.Tally(7, 6, 1, false));
    }

    @Test
    void pagesNeitherRepeatNorLoseALine() {
        var one = ROOM.use(ListMembers.class)
                .page(ward(), MemberFilter.on(TODAY), new Paging(0, 4, "standing", false))
                .rows();
        var two = ROOM.use(ListMembers.class)
                .page(ward(), MemberFilter.on(TODAY), new Paging(4, 4, "standing", false))
                .rows();
        assertThat(one).hasSize(4);
        assertThat(two).hasSize(3);
        assertThat(one).doesNotContainAnyElementsOf(two);
    }

    @ParameterizedTest
    @EnumSource(MemberSort.class)
    void everyOrderWorksBothWays(MemberSort sort) {
        assertThat(ids(ward(), MemberFilter.on(TODAY), sort.parameter(), false)).hasSize(7);
        assertThat(ids(ward(), MemberFilter.on(TODAY), sort.parameter(), true)).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource(FileGap.class)
    void everyGapCanBeListed(FileGap gap) {
        assertThat(ids(Criterion.GAP, gap.code())).doesNotContain(8L);
    }

    @Test
    void anUnknownOrderOrConditionFromTheAddressReachesNoColumn() {
        assertThat(ids(ward(), MemberFilter.on(TODAY), "f.note; drop table", false))
                .hasSize(7);
        assertThat(ids(Criterion.FLAG, "true) or (true")).isEmpty();
        assertThat(ids(Criterion.GAP, "true")).isEmpty();
    }

    @Test
    void aBranchSecretarySeesTheBranchOnly() {
        assertThat(ids(branch(), MemberFilter.on(TODAY), "name", false)).containsExactly(6L);
        assertThat(ids(branch(), MemberFilter.on(TODAY).with(Criterion.TEXT, "nguyen"), "name", false))
                .isEmpty();
        assertThat(ids(branch(), MemberFilter.on(TODAY).with(Criterion.TEXT, "4867"), "name", false))
                .isEmpty();
        assertThat(ids(branch(), MemberFilter.on(TODAY).with(Criterion.STATE, "left"), "name", false))
                .containsExactlyInAnyOrder(7L, 8L);
        var tally = ROOM.use(ListMembers.class)
                .page(branch(), MemberFilter.on(TODAY), new Paging(0, 5, null, false))
                .tally();
        assertThat(tally.total()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"UNIT, 100", "UNIT, 50", "UNIT, 999", "FRAME, 50"})
    void anotherUnitIsRefusedWhetherItExistsOrNot(Criterion criterion, String unit) {
        assertThatThrownBy(() -> ids(branch(), MemberFilter.on(TODAY).with(criterion, unit), "name", false))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("access.outside-scope");
    }

    @Test
    void aListTakesTwoStatementsAndOneMoreForANamedUnit() {
        Scope scope = ward();
        assertThat(ROOM.statements(() -> ids(scope, MemberFilter.on(TODAY), "name", false)))
                .hasSize(2);
        assertThat(ROOM.statements(() -> ids(scope, MemberFilter.on(TODAY).with(Criterion.UNIT, "100"), "name", false)))
                .hasSize(3);
    }
}
