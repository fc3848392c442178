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
                .filter(t -> t.key().startsWith("review-"))
                .map(t -> t.key() + " " + t.parameters().get(1) + (t.mine() ? " mine" : ""))
                .sorted()
                .toList();
    }

    @Test
    @Order(1)
    void theOfficeOpensTheReviewOfAYearThatHasNone() {
        assertThat(asked(CLERK, WRITING)).noneMatch(t -> t.startsWith("review-open"));
        assertThat(asked(CLERK, LocalDate.of(2026, 12, 1))).contains("review-open 2026 mine");
        assertThat(asked(RatedWard.SCHOOL, LocalDate.of(2026, 12, 1))).noneMatch(t -> t.startsWith("review-open"));
    }

    @Test
    @Order(2)
    void aMemberWritesAndTheSecretarySeesHowManyAreMissing() {
        assertThat(asked(Callers.member(31), WRITING)).containsExactly("review-own 2025 mine");
        assertThat(asked(Callers.member(3), WRITING)).as("exempt").isEmpty();
        assertThat(asked(RatedWard.SCHOOL, WRITING)).containsExactly("review-missing 8 mine");
        assertThat(asked(SECRETARY, WRITING))
                .as("of the own branch only, and the own self-review")
                .contains("review-missing 2 mine", "review-own 2025 mine");

        RATED.rated(31, 28, 60, RatingLevel.GOOD);

        assertThat(asked(Callers.member(31), WRITING)).isEmpty();
        assertThat(asked(RatedWard.SCHOOL, WRITING)).containsExactly("review-missing 7 mine");
    }

    @Test
    @Order(3)
    void theCommitteeIsToldOfAGroupAboveItsCapUntilItIsWithin() {
        for (long id = 32; id <= 34; id++) {
            RATED.rated(id, 28, 60, RatingLevel.GOOD);
        }
        assertThat(asked(WARD, VOTING)).noneMatch(t -> t.startsWith("review-cap"));
        RATED.rated(35, 29, 66, RatingLevel.EXCELLENT);
        assertThat(asked(WARD, VOTING)).as("4 x 20%").contains("review-cap 1 mine");

        ROOM.use(RaiseCap.class).raise(RATED.decide(), RATED.campaign, "plain", "46-QĐ/ĐU ngày 20/12/2025");
        assertThat(asked(WARD, VOTING)).as("4 x 25%").noneMatch(t -> t.startsWith("review-cap"));

        RATED.rated(36, 29, 66, RatingLevel.EXCELLENT);
        assertThat(asked(WARD, VOTING)).contains("review-cap 1 mine");
        ROOM.use(AdjustLevel.class)
                .adjust(
                        RATED.decide(),
                        RATED.row(36).id(),
                        RATED.row(36).version(),
                        Opinion.of(RatingLevel.GOOD, 28, 61, "Thành tích chưa nổi trội trong nhóm"));
        assertThat(asked(WARD, VOTING))
                .as("as the committee would have it")
                .noneMatch(t -> t.startsWith("review-cap"));
        assertThat(asked(RatedWard.SCHOOL, VOTING)).noneMatch(t -> t.startsWith("review-cap"));
    }
}
