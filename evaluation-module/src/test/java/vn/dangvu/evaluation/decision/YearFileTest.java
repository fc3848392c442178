package vn.dangvu.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;
import static vn.dangvu.evaluation.decision.RatedWard.SCHOOL;
import static vn.dangvu.evaluation.decision.RatedWard.SIGNED;
import static vn.dangvu.membership.RatingLevel.COMPLETED;
import static vn.dangvu.membership.RatingLevel.GOOD;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.collective.PrintUnitReport;
import vn.dangvu.evaluation.selfreview.PrintScoreSheet;
import vn.dangvu.evaluation.yearfile.ListYearFile;
import vn.dangvu.evaluation.yearfile.PrintYearFile;
import vn.dangvu.evaluation.yearfile.YearFileRow;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.VotingBody;

/** The file of a year and its papers: forms 01, 03, 04 and 05. */
class YearFileTest {
    private static final long BRANCH = 200;

    @RegisterExtension
    static final Room ROOM = new Room();

    private static final RatedWard RATED = new RatedWard(ROOM);

    @BeforeAll
    static void aBranchIsRated() {
        RATED.open();
        for (long id = 31; id <= 35; id++) {
            RATED.rated(id, 28, 60, GOOD);
        }
        RATED.committeeVotes(true);
        RATED.decided();
    }

    private static Scope reads(Caller caller) {
        return ROOM.scope(caller, "evaluation.read");
    }

    private static List<YearFileRow> rows(Caller caller) {
        return ROOM.use(ListYearFile.class)
                .page(reads(caller), RATED.campaign, new Paging(0, 20, "name", false))
                .rows();
    }

    /** Everything that stands on the last paper of that kind. */
    private static String printed(String code) {
        return ROOM.value(
                "select data from kernel.generated_form where form = '" + code + "' order by id desc limit 1");
    }

    @Test
    void whatIsOnFileIsCountedByBranch() {
        assertThat(rows(WARD))
                .filteredOn(r -> r.unitId() == BRANCH)
                .singleElement()
                .matches(r -> r.reviews() == 5 && r.votes() == 5 && r.results() == 5 && r.told() == 0)
                .matches(r -> r.people() == 8 && !r.report() && !r.rated() && !r.whole());
        assertThat(rows(WARD)).hasSizeGreaterThan(1);
        assertThat(ROOM.statements(() -> rows(WARD)))
                .filteredOn(s -> !s.contains("set_config"))
                .as("whatever the number of branches and members")
                .hasSize(2);
    }

    @Test
    void aBranchSeesItsOwnFileOnly() {
        assertThat(rows(SCHOOL)).extracting(YearFileRow::unitId).containsExactly(BRANCH);
        assertThat(rows(SECRETARY)).extracting(YearFileRow::unitId).doesNotContain(BRANCH);
        assertThatThrownBy(
                        () -> ROOM.use(PrintYearFile.class).print(reads(SECRETARY), RATED.campaign, BRANCH, Format.PDF))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        ROOM.use(PrintUnitReport.class).print(reads(SECRETARY), RATED.campaign, BRANCH, Format.PDF))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theListOfTheFileSaysWhatIsThereAndWhatIsNot() {
        ROOM.use(PrintYearFile.class).print(reads(WARD), RATED.campaign, BRANCH, Format.PDF);
        assertThat(printed("dm-hsdg")).contains("Bản kiểm điểm cá nhân", "trên 8 đảng viên kiểm điểm", "chưa có");
    }

    @Test
    void theReportOfAUnitIsABlankUntilItIsHandedIn() {
        ROOM.use(PrintUnitReport.class).print(reads(SCHOOL), RATED.campaign, BRANCH, Format.DOCX);
        assertThat(printed("bc-kdtt")).contains("2025").doesNotContain("strengths");
    }

    @Test
    void theSheetOfPointsHoldsTheTotals() {
        ROOM.use(PrintScoreSheet.class).print(reads(SCHOOL), RATED.row(31).id(), Format.PDF);
        assertThat(printed("ptd-cn")).contains("88", "Nhóm tiêu chí chung", "30", "70");
    }

    @Test
    void theDecisionThatChangedAResultIsPrintedFromTheResultItEnded() {
        long result = RATED.rating(33).resultId();
        assertThat(ROOM.use(PrintChangedRating.class).print(reads(WARD), result, Format.PDF))
                .as("nothing has changed it")
                .isEmpty();
        ROOM.use(RecordDecidingVote.class)
                .onResult(
                        RATED.decide(),
                        result,
                        DecisionKind.CORRECTION,
                        VotingBody.STANDING_COMMITTEE,
                        RATED.vote(true));
        ROOM.use(ChangeResult.class)
                .correct(
                        RATED.decide(),
                        result,
                        COMPLETED,
                        20,
                        40,
                        "Tính nhầm điểm",
                        new Signed("47-QĐ/ĐU", SIGNED, "Ban Thường vụ", "Nguyễn Văn Ký"));
        assertThat(ROOM.use(PrintChangedRating.class).print(reads(WARD), result, Format.PDF))
                .isPresent();
        assertThat(printed("qd-dcxl"))
                .contains("Hoàn thành tốt nhiệm vụ", "thành: Hoàn thành nhiệm vụ", "Tính nhầm điểm", "47-QĐ/ĐU");
    }
}
