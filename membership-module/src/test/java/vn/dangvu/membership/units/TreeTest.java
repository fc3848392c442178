package vn.dangvu.membership.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.membership.units.Ward.day;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Room;

class TreeTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);

    @BeforeAll
    static void aWardOfThreeBranches() {
        WARD.unit(50, "ward", null, "Đảng bộ phường Nam Viêm", "2015-01-01");
        WARD.unit(100, "branch", 50L, "Chi bộ TDP Tân Minh", "2018-03-01");
        WARD.unit(150, "branch", 50L, "Chi bộ 10", "2018-03-01");
        WARD.unit(200, "branch", 50L, "Chi bộ 2", "2018-03-01");
        WARD.unit(250, "group", 100L, "Tổ đảng số 1", "2020-01-01");
        WARD.members(100, 3, "2018-03-01");
        WARD.members(150, 2, "2018-03-01");
        WARD.members(250, 4, "2020-01-01");
        WARD.members(200, 1, "2019-05-05");
    }

    @Test
    void theTreeOfADayCountsEverythingBelow() {
        assertThat(tree(WARD.clerk(50), "2024-12-31", 50L))
                .containsExactly(
                        "Đảng bộ phường Nam Viêm 10/3", "Chi bộ 2 1/0", "Chi bộ 10 2/0", "Chi bộ TDP Tân Minh 7/1");
        assertThat(tree(WARD.clerk(50), "2018-12-31", 50L, 100L))
                .containsExactly(
                        "Đảng bộ phường Nam Viêm 5/3", "Chi bộ 2 0/0", "Chi bộ 10 2/0", "Chi bộ TDP Tân Minh 3/0");
        assertThat(tree(WARD.clerk(50), "2016-12-31", 50L)).containsExactly("Đảng bộ phường Nam Viêm 0/0");
    }

    @Test
    void aUnitAboveMoreThanFiveHundredIsCountedOnlyWhereItIsAskedFor() {
        WARD.unit(9000, "province", null, "Đảng bộ tỉnh", "2015-01-01");
        WARD.unit(9050, "ward", 9000L, "Đảng bộ xã", "2015-01-01");
        ROOM.asOwner(
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) select i, 'branch', 9000,"
                        + " '/9000/' || i || '/', 'Chi bộ ' || i, 'Chi bộ', 'chi bo', '2015-01-01' from generate_series(10001, 10500) i",
                "insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, recorded_at, recorded_by)"
                        + " select id, type, parent_id, path, name, short_name, opened_on, '2015-01-01', 1 from membership.unit"
                        + " where id between 10001 and 10500");
        WARD.members(9050, 2, "2018-03-01");
        assertThat(tree(WARD.clerk(9000), "2024-12-31")).containsExactly("Đảng bộ tỉnh null/501");
        assertThat(tree(WARD.clerk(9000), "2024-12-31", 9000L)).contains("Đảng bộ xã 2/0");
        assertThat(ROOM.use(ShowTree.class).counted(read(WARD.clerk(9000)), List.of(), day("2024-12-31")))
                .extracting(UnitNode::members)
                .containsExactly(2);
    }

    @Test
    void aBranchSecretaryHasTheOwnBranchAtTheTopAndNothingBeside() {
        assertThat(tree(WARD.secretary(100), "2024-12-31", 50L, 100L))
                .containsExactly("Chi bộ TDP Tân Minh 7/1", "Tổ đảng số 1 4/0");
        assertThat(search(WARD.secretary(100), "chi bo")).containsExactly("Chi bộ TDP Tân Minh");
        assertThat(ROOM.use(UnitDirectory.class).byIds(read(WARD.secretary(100)), List.of(50L, 100L, 150L)))
                .containsOnlyKeys(100L);
        assertThat(ROOM.use(UnitDirectory.class).chain(read(WARD.secretary(100)), 250))
                .extracting(UnitRow::id)
                .containsExactly(100L, 250L);
    }

    @Test
    void aUnitOutsideAndAUnitThatDoesNotExistAreRefusedAlike() {
        for (long id : new long[] {150, 50, 987654}) {
            assertThatThrownBy(() -> ROOM.use(UnitDirectory.class).one(read(WARD.secretary(100)), id))
                    .isInstanceOf(AccessRefused.class)
                    .hasMessage("access.outside-scope");
        }
    }

    @Test
    void aPickerFindsWithoutMarksInAnyOrderAndPutsTypedMarksFirst() {
        assertThat(search(WARD.clerk(50), "minh tan")).containsExactly("Chi bộ TDP Tân Minh");
        assertThat(search(WARD.clerk(50), "chi bộ")).containsExactly("Chi bộ 2", "Chi bộ 10", "Chi bộ TDP Tân Minh");
        assertThat(search(WARD.clerk(50), "dang")).contains("Đảng bộ phường Nam Viêm", "Tổ đảng số 1");
        assertThat(search(WARD.clerk(50), "100%")).isEmpty();
        assertThat(search(WARD.clerk(50), "_")).isEmpty();
    }

    @Test
    void membersStandInBranchesAndGroups() {
        assertThat(ROOM.use(UnitDirectory.class).branches(read(WARD.clerk(50)), 50))
                .extracting(UnitRow::id)
                .containsExactly(200L, 150L, 100L, 250L);
    }

    @Test
    void theTreeTakesOneStatementBesidesTheScope() {
        Scope scope = read(WARD.clerk(50));
        assertThat(ROOM.statements(() -> ROOM.use(ShowTree.class).opened(scope, List.of(50L, 100L), day("2024-12-31"))))
                .hasSize(2);
    }

    private static List<String> tree(Caller caller, String on, Long... opened) {
        return ROOM.use(ShowTree.class).opened(read(caller), List.of(opened), day(on)).stream()
                .map(n -> n.name() + " " + n.members() + "/" + n.children())
                .toList();
    }

    private static List<String> search(Caller caller, String typed) {
        return ROOM.use(UnitDirectory.class).search(read(caller), typed, false, 20).stream()
                .map(UnitRow::name)
                .toList();
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "unit.read");
    }
}
