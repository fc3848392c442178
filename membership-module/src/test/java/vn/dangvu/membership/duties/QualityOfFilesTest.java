package vn.dangvu.membership.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.FileGap;
import vn.dangvu.membership.roll.People;

class QualityOfFilesTest {
    private static final String[] COMPLETE = {
        "ethnicity",
        "Kinh",
        "religion",
        "Không",
        "home_town",
        "Phú Thọ",
        "permanent_address",
        "TDP",
        "occupation",
        "Hưu trí",
        "general_level",
        "upper-secondary",
        "decided_on",
        "1995-01-20",
        "decided_number",
        "05-QĐ/ĐU",
        "introducer_1",
        "Lê A"
    };

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        var people = new People(ROOM).ward();
        people.member(1, 100, "Đủ Hồ Sơ", COMPLETE)
                .number(1, "card", "026070000001")
                .number(1, "file", "000001PT")
                .number(1, "citizen", "026070000001");
        people.member(2, 100, "Trùng Tên", "born_on", "1980-01-01");
        people.member(3, 150, "Trùng Tên", "born_on", "1980-01-01");
        people.person(4, 150, "Dự Bị", COMPLETE)
                .home(4, 150, "2025-01-01", "admission")
                .standing(4, "probationary", "2025-01-01")
                .number(4, "citizen", "026170000004");
        people.person(5, 150, "Đã Đi").home(5, 150, "2012-01-01", "2023-03-01", "admission", "death");
    }

    private static Scope ward() {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "member.list");
    }

    private static Scope branch() {
        return ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "member.list");
    }

    @Test
    void everyBranchIsCountedAndTheOneWithMostToMendComesFirst() {
        var quality = ROOM.use(QualityOfFiles.class).branches(ward());
        assertThat(quality.wide()).isFalse();
        assertThat(quality.members()).isEqualTo(4);
        assertThat(quality.branches()).extracting(Quality.Branch::unitId).containsExactly(150L, 100L);
        var first = quality.branches().get(1);
        assertThat(first.files()).isEqualTo(1);
        assertThat(first.kinds()).containsEntry(FileGap.CARD, 1).containsEntry(FileGap.TWIN, 1);
        assertThat(first.kinds()).doesNotContainKey(FileGap.SEX);
    }

    @Test
    void theShareOfWhatIsThereCountsOnlyWhatMustBeThere() {
        var branch =
                ROOM.use(QualityOfFiles.class).branches(branch()).branches().get(0);
        assertThat(branch.members()).isEqualTo(2);
        assertThat(branch.required()).isEqualTo(16 + 13);
        assertThat(branch.filled()).isEqualTo((branch.required() - branch.missing()) * 1000 / branch.required());
    }

    @Test
    void theCheckListNamesWhatIsToBeMended() {
        var list = ROOM.use(QualityOfFiles.class).checkList(ward(), 150);
        assertThat(list.branch().name()).isEqualTo("TDP Minh Đức");
        assertThat(list.lines()).extracting(Quality.Line::name).containsExactly("Dự Bị", "Trùng Tên");
        assertThat(list.lines().get(0).gaps()).containsExactly(FileGap.CITIZEN_MISMATCH);
        assertThat(list.lines().get(1).gaps()).contains(FileGap.TWIN, FileGap.ETHNICITY);
    }

    @Test
    void aTwinInAnotherBranchIsNotGivenAwayToABranch() {
        var list = ROOM.use(QualityOfFiles.class).checkList(branch(), 150);
        assertThat(list.lines()).allSatisfy(l -> assertThat(l.gaps()).doesNotContain(FileGap.TWIN));
    }

    @Test
    void anotherBranchIsRefusedWhetherItExistsOrNot() {
        for (long unit : new long[] {100, 50, 999}) {
            assertThatThrownBy(() -> ROOM.use(QualityOfFiles.class).checkList(branch(), unit))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void theSummaryTakesThreeStatements() {
        Scope scope = ward();
        assertThat(ROOM.statements(() -> ROOM.use(QualityOfFiles.class).branches(scope)))
                .hasSize(3);
    }
}
