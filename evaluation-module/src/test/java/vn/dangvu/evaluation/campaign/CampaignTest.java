package vn.dangvu.evaluation.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class CampaignTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Year YEAR = new Year(ROOM);
    private static long campaign;

    @BeforeAll
    static void ward() {
        YEAR.people();
        campaign = YEAR.opened();
    }

    private static Scope plan(Caller caller) {
        return ROOM.scope(caller, "evaluation.plan");
    }

    private static PreviewCampaign.Preview preview(CampaignPlan plan) {
        return ROOM.use(PreviewCampaign.class).preview(plan(CLERK), plan);
    }

    @Test
    void beforeOpeningEverybodyIsShownWithTheReason() {
        PreviewCampaign.Preview shown = preview(Year.plan(2025));

        assertThat(shown.regime().citation().instrument()).isEqualTo("366-QĐ/TW");
        assertThat(shown.others())
                .extracting(Taking::memberId, t -> t.participation().reason(), Taking::restsOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(3L, "exempt", LocalDate.of(2024, 3, 1)),
                        org.assertj.core.api.Assertions.tuple(4L, "suspended", LocalDate.of(2025, 11, 1)),
                        org.assertj.core.api.Assertions.tuple(8L, "too-new", LocalDate.of(2025, 6, 16)));
        assertThat(shown.leftOut()).isEqualTo(3);
        assertThat(shown.rated()).extracting(Taking::memberId).containsExactlyInAnyOrder(1L, 2L, 5L, 6L, 7L, 9L, 10L);
        assertThat(shown.groups()).containsEntry("leader", 1L).containsEntry("outside", 1L);
        assertThat(shown.members())
                .filteredOn(Taking::unsure)
                .extracting(Taking::memberId)
                .containsExactly(10L);
        assertThat(shown.members())
                .filteredOn(Taking::elsewhere)
                .extracting(Taking::memberId)
                .containsExactly(6L);
    }

    @Test
    void theRulesOfTheDayDecideWhoIsInIt() {
        var seed = new CampaignPlan(
                50,
                2020,
                LocalDate.of(2020, 12, 15),
                LocalDate.of(2020, 12, 1),
                LocalDate.of(2020, 12, 10),
                LocalDate.of(2020, 12, 20),
                "1-KH/ĐU");

        PreviewCampaign.Preview shown = preview(seed);

        assertThat(shown.regime().citation().instrument()).isEqualTo("132-QĐ/TW");
        assertThat(shown.members()).extracting(Taking::memberId).doesNotContain(8L, 9L, 10L);
        assertThat(shown.calendar()).isEmpty();
        assertThatThrownBy(() -> preview(new CampaignPlan(
                        50,
                        2016,
                        LocalDate.of(2016, 12, 1),
                        LocalDate.of(2016, 12, 1),
                        LocalDate.of(2016, 12, 1),
                        LocalDate.of(2016, 12, 1),
                        "1-KH")))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("evaluation.no-regime");
    }

    @Test
    void theCalendarIsJudgedAllAtOnce() {
        LocalDate day = LocalDate.of(2025, 12, 15);
        var wrong = new CampaignPlan(50, 2023, day, day, day.minusDays(1), day.plusDays(30), "1-KH");

        assertThat(preview(wrong).calendar())
                .extracting(Finding::key)
                .contains("evaluation.days-out-of-order", "evaluation.other-year");
        LocalDate later = LocalDate.of(2027, 12, 15);
        var late = new CampaignPlan(50, 2027, later, later, later.plusDays(2), LocalDate.of(2027, 12, 31), "1-KH");
        assertThat(preview(late).calendar())
                .extracting(Finding::key)
                .containsExactly("evaluation.after-the-end", "evaluation.draft-too-late");
        assertThat(preview(late).calendar()).noneMatch(Finding::blocks);
    }

    @Test
    void whatWasShownIsWrittenDown() {
        assertThat(YEAR.rows(CLERK, campaign)).hasSize(10);
        ListReviewed.Row left = YEAR.row(CLERK, campaign, 8);
        assertThat(left.part()).isEqualTo("left-out");
        assertThat(left.reason()).isEqualTo("too-new");
        assertThat(left.enoughOn()).isEqualTo(LocalDate.of(2025, 12, 16));
        assertThat(ROOM.value("select form from evaluation.campaign_group where campaign_id = " + campaign
                        + " and code = 'outside'"))
                .isEqualTo("02C-HD KĐ.ĐG 2025");
        assertThat(ROOM.value("select instrument from evaluation.campaign where id = " + campaign))
                .isEqualTo("366-QĐ/TW");
    }

    @Test
    void aYearIsOpenedOnce() {
        assertThat(preview(Year.plan(2025)).calendar())
                .as("told before anything is opened")
                .extracting(Finding::key)
                .containsExactly("evaluation.open-already");
        assertThatThrownBy(YEAR::opened).isInstanceOf(OperationRefused.class).hasMessage("evaluation.open-already");
    }

    @Test
    void aReviewOpenedWronglyIsCalledOffWithItsReason() {
        long wrong = ROOM.use(OpenCampaign.class).open(plan(CLERK), Year.plan(2024));
        assertThatThrownBy(() -> ROOM.use(CallOffCampaign.class).callOff(plan(CLERK), wrong, " "))
                .hasMessage("evaluation.no-reason");
        ROOM.use(CallOffCampaign.class).callOff(plan(CLERK), wrong, "Nhầm năm");

        assertThat(ROOM.use(OpenCampaign.class).open(plan(CLERK), Year.plan(2024)))
                .isNotEqualTo(wrong);
    }

    @Test
    void anotherGroupWithItsReason() {
        ListReviewed.Row row = YEAR.row(CLERK, campaign, 5);
        ChangeGroup change = ROOM.use(ChangeGroup.class);

        assertThatThrownBy(() -> change.change(plan(CLERK), row.id(), row.version(), "nobody", "Nghỉ hưu"))
                .hasMessage("evaluation.no-such-group");
        change.change(plan(CLERK), row.id(), row.version(), Groups.OUTSIDE, "Nghỉ hưu từ tháng 3");
        assertThat(YEAR.row(CLERK, campaign, 5).group()).isEqualTo(Groups.OUTSIDE);
        assertThatThrownBy(() -> change.change(plan(CLERK), row.id(), row.version(), Groups.PLAIN, "Nhầm"))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aSheetGivesThirtyAndSeventyPoints() {
        SetSheet set = ROOM.use(SetSheet.class);
        LocalDate from = LocalDate.of(2025, 11, 1);
        var whole = List.of(
                new SetSheet.Line("common", "Phẩm chất chính trị, đạo đức", 20),
                new SetSheet.Line("common", "Tự phê bình", 10),
                new SetSheet.Line("results", "Nhiệm vụ được phân công", 70));

        assertThatThrownBy(() -> set.set(plan(CLERK), 50, "outside", from, "3-HD/TU", whole.subList(0, 2)))
                .hasMessage("evaluation.sheet-sum-results");
        assertThatThrownBy(() -> set.set(plan(CLERK), 50, "outside", LocalDate.of(2024, 1, 1), "3-HD/TU", whole))
                .hasMessage("evaluation.no-points");
        set.set(plan(CLERK), 50, "outside", from, "3-HD/TU", whole);
        set.set(plan(CLERK), 50, "outside", from.plusYears(1), "9-HD/TU", whole);
        assertThat(ROOM.value("select count(*) from evaluation.sheet where valid_to = '2026-11-01'"))
                .isEqualTo("1");
        assertThatThrownBy(() -> set.set(plan(CLERK), 50, "outside", from, "3-HD/TU", whole))
                .hasMessage("evaluation.sheet-later");
    }

    @Test
    void eachSeesTheOwnPartOnly() {
        assertThat(YEAR.rows(SECRETARY, campaign))
                .extracting(ListReviewed.Row::memberId)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(YEAR.rows(OTHER, campaign))
                .extracting(ListReviewed.Row::memberId)
                .doesNotContain(1L, 2L);
        assertThat(YEAR.rows(WARD, campaign)).hasSize(10);
        for (String role : List.of("system-administrator", "superior-level")) {
            assertThatThrownBy(() -> YEAR.rows(Callers.with(role, 50, "/50/"), campaign))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> YEAR.rows(Callers.member(2), campaign)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> plan(SECRETARY)).isInstanceOf(AccessRefused.class);
        long branch = Year.plan(2025).unitId();
        assertThatThrownBy(() -> ROOM.use(PreviewCampaign.class)
                        .preview(plan(Callers.with("organisation-clerk", 150, "/50/150/")), Year.plan(2025)))
                .as("unit " + branch)
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void howManyStatementsDoesNotDependOnHowMany() {
        Scope scope = plan(CLERK);
        assertThat(ROOM.statements(() -> ROOM.use(PreviewCampaign.class).preview(scope, Year.plan(2025))))
                .filteredOn(s -> !s.contains("set_config"))
                .hasSize(4);
        Scope reading = ROOM.scope(CLERK, "evaluation.read");
        assertThat(ROOM.statements(() -> ROOM.use(ListReviewed.class)
                        .page(
                                reading,
                                new ListReviewed.Filter(campaign, null, false),
                                new vn.dangvu.kernel.query.Paging(0, 20, "unit", false))))
                .filteredOn(s -> !s.contains("set_config"))
                .hasSize(2);
        assertThat(ROOM.statements(() -> ROOM.use(OpenCampaign.class).open(scope, Year.plan(2026))))
                .filteredOn(s -> !s.contains("set_config") && !s.contains("kernel.audit"))
                .hasSizeLessThanOrEqualTo(8);
    }
}
