package vn.dangvu.evaluation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;
import static vn.dangvu.evaluation.campaign.Year.WARD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.rating.RaiseCap;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Urgency;

/** The things to do that come from a review, each for whom it concerns, from the day it is opened until nothing is left of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatAReviewAsksTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final RatedWard RATED = new RatedWard(ROOM);
    private static final LocalDate WRITING = LocalDate.of(2025, 12, 1);
    /** Shortly before the last day of the branches, which the plan of the tests has far away. */
    private static final LocalDate VOTING = LocalDate.of(2099, 12, 10);

    @BeforeAll
    static void ward() {
        RATED.open();
    }

    private static List<String> asked(Caller caller, LocalDate day) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), day).all().stream()
                .filter(t -> t.key().startsWith("yearly-"))
                .map(t -> t.key() + " " + t.parameters().get(1) + (t.mine() ? " mine" : ""))
                .sorted()
                .toList();
    }

    @Test
    @Order(1)
    void theOfficeOpensTheReviewOfAYearThatHasNone() {
        assertThat(asked(CLERK, WRITING)).noneMatch(t -> t.startsWith("yearly-open"));
        assertThat(asked(CLERK, LocalDate.of(2026, 12, 1))).contains("yearly-open 2026 mine");
        assertThat(asked(RatedWard.SCHOOL, LocalDate.of(2026, 12, 1))).noneMatch(t -> t.startsWith("yearly-open"));
    }

    @Test
    @Order(2)
    void aMemberWritesAndTheSecretarySeesHowManyAreMissing() {
        assertThat(asked(Callers.member(31), WRITING)).containsExactly("yearly-own 2025 mine");
        assertThat(asked(Callers.member(3), WRITING)).as("exempt").isEmpty();
        assertThat(asked(RatedWard.SCHOOL, WRITING)).containsExactly("yearly-missing 8 mine");
        assertThat(asked(SECRETARY, WRITING))
                .as("of the own branch only, and the own self-review")
                .contains("yearly-missing 2 mine", "yearly-own 2025 mine");

        RATED.rated(31, 28, 60, RatingLevel.GOOD);

        assertThat(asked(Callers.member(31), WRITING)).isEmpty();
        assertThat(asked(RatedWard.SCHOOL, WRITING)).containsExactly("yearly-missing 7 mine");
    }

    @Test
    @Order(3)
    void theCommitteeIsToldOfAGroupAboveItsCapUntilItIsWithin() {
        for (long id = 32; id <= 34; id++) {
            RATED.rated(id, 28, 60, RatingLevel.GOOD);
        }
        assertThat(asked(WARD, VOTING)).noneMatch(t -> t.startsWith("yearly-cap"));
        RATED.rated(35, 29, 66, RatingLevel.EXCELLENT);
        assertThat(asked(WARD, VOTING)).as("4 x 20%").contains("yearly-cap 1 mine");

        ROOM.use(RaiseCap.class).raise(RATED.decide(), RATED.campaign, "plain", "46-QĐ/ĐU ngày 20/12/2025");
        assertThat(asked(WARD, VOTING)).as("4 x 25%").noneMatch(t -> t.startsWith("yearly-cap"));

        RATED.rated(36, 29, 66, RatingLevel.EXCELLENT);
        assertThat(asked(WARD, VOTING)).contains("yearly-cap 1 mine");
        ROOM.use(AdjustLevel.class)
                .adjust(
                        RATED.decide(),
                        RATED.row(36).id(),
                        RATED.row(36).version(),
                        Opinion.of(RatingLevel.GOOD, 28, 61, "Thành tích chưa nổi trội trong nhóm"));
        assertThat(asked(WARD, VOTING)).as("as the committee would have it").noneMatch(t -> t.startsWith("yearly-cap"));
        assertThat(asked(RatedWard.SCHOOL, VOTING)).noneMatch(t -> t.startsWith("yearly-cap"));
    }

    @Test
    @Order(4)
    void whatTheBranchesSentInWaitsForTheOfficeTheVoteAndThePaper() {
        assertThat(asked(CLERK, VOTING))
                .contains("yearly-appraise 6 mine")
                .noneMatch(t -> t.startsWith("yearly-decide"));
        assertThat(asked(WARD, VOTING)).contains("yearly-decide 6 mine").noneMatch(t -> t.startsWith("yearly-sign"));
        assertThat(asked(RatedWard.SCHOOL, VOTING)).noneMatch(t -> t.matches("yearly-(appraise|decide|sign|tell).*"));
        ROOM.use(AppraiseRating.class)
                .appraise(
                        ROOM.scope(CLERK, "evaluation.appraise"),
                        RATED.row(31).id(),
                        RATED.row(31).version(),
                        Opinion.of(RatingLevel.GOOD, 28, 60, "Đủ điều kiện"));
        assertThat(asked(CLERK, VOTING)).contains("yearly-appraise 5 mine");

        RATED.committeeVotes(true);

        assertThat(asked(WARD, VOTING)).contains("yearly-sign 6 mine").noneMatch(t -> t.startsWith("yearly-decide"));
    }

    @Test
    @Order(5)
    void whatIsDecidedIsToldAndComplaintsAreAnsweredByTheirClock() {
        RATED.decided();
        assertThat(asked(WARD, VOTING)).noneMatch(t -> t.matches("yearly-(decide|sign).*"));
        assertThat(asked(RatedWard.SCHOOL, VOTING)).contains("yearly-tell 6 mine");
        assertThat(asked(SECRETARY, VOTING)).as("of another branch").noneMatch(t -> t.startsWith("yearly-tell"));

        ROOM.use(TellResults.class)
                .toBranch(ROOM.scope(RatedWard.SCHOOL, "evaluation.tell"), RATED.campaign, 200, RatedWard.SIGNED);
        assertThat(asked(RatedWard.SCHOOL, VOTING)).noneMatch(t -> t.startsWith("yearly-tell"));

        ROOM.use(FileRatingComplaint.class)
                .file(
                        ROOM.scope(CLERK, "evaluation.appraise"),
                        RATED.rating(31).resultId(),
                        RatedWard.SIGNED,
                        RatedWard.SIGNED,
                        "Điểm chưa tính việc quý IV");
        var waiting = ROOM.use(ListDuties.class).of(ROOM.scope(WARD, "task.read"), VOTING).all().stream()
                .filter(t -> t.key().equals("yearly-complaint"))
                .toList();
        assertThat(waiting).singleElement().satisfies(t -> {
            assertThat(t.mine()).isTrue();
            assertThat(t.link()).isEqualTo("/ratings/complaints.xhtml?open=1");
            assertThat(t.urgency(VOTING)).isEqualTo(Urgency.LATE);
            assertThat(t.due()).isAfter(RatedWard.SIGNED);
        });
        assertThat(asked(RatedWard.SCHOOL, VOTING)).noneMatch(t -> t.startsWith("yearly-complaint"));
    }

    @Test
    @Order(6)
    void aBranchAndTheCommitteeWriteTheirOwnReport() {
        assertThat(asked(RatedWard.SCHOOL, VOTING)).contains("yearly-report 1 mine");
        assertThat(asked(RatedWard.SCHOOL, WRITING)).as("far away").noneMatch(t -> t.startsWith("yearly-report"));
        assertThat(asked(CLERK, LocalDate.of(2099, 12, 20))).contains("yearly-report 1");
        assertThat(asked(WARD, VOTING)).as("sees, and does not write").noneMatch(t -> t.startsWith("yearly-report"));
    }
}
