package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({
    "TemporaryTransferLastsThreeToTwelveMonths",
    "IntroductionPaperHasTheBoxesOfItsKind",
    "FileTravelsSealedWithAConfirmedIndex",
    "ExemptionForOtherReasonsLastsLessThanTwelveMonths",
    "ExemptionOfTheWeakNeedsAMedicalPaper",
    "WorkingFarAwayNeedsRegisteredResidence"
})
class MovementChecksTest {
    private static String keys(List<Finding> findings) {
        return findings.stream().map(f -> f.severity() + " " + f.key()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 2025-07-10, false, ''",
        "2025-07-01, 2025-09-29, false, ERROR transfer.temporary-short",
        "2025-07-01, 2025-09-30, false, ''",
        "2026-03-02, 2027-02-28, false, ''",
        "2026-03-02, 2027-03-01, false, ERROR transfer.temporary-long",
        "2026-03-02, 2027-03-01, true, ''",
        "2026-03-02, 2028-03-01, true, ''",
        "2026-03-02, 2028-03-02, true, ERROR transfer.study-long"
    })
    void aTemporaryTransferLastsThreeToTwelveMonths(LocalDate from, LocalDate until, boolean study, String found) {
        assertThat(keys(MovementChecks.temporary(new TemporaryStay(from, until, study))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, outside, 7, ''",
        "2025-09-29, outside, 10, ''",
        "2025-09-29, outside, 9, ERROR transfer.boxes-wrong",
        "2025-09-30, inside, 7, ''",
        "2026-11-26, inside, 10, ERROR transfer.boxes-wrong",
        "2026-11-26, temporary, 8, ''",
        "2026-11-26, temporary, 7, ERROR transfer.boxes-wrong",
        "2026-11-26, abroad, 2, ''",
        "2026-11-26, abroad, 3, ERROR transfer.boxes-wrong"
    })
    void thePaperHasTheBoxesOfItsKind(LocalDate on, String kind, int boxes, String found) {
        assertThat(keys(MovementChecks.boxes(new SealedFile(boxes, kind, true, true, List.of()), on)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-08, false, false, c11, ''",
        "2025-06-09, true, true, '', ''",
        "2025-06-09, false, true, '', ERROR transfer.index-unconfirmed",
        "2025-06-10, true, false, '', ERROR transfer.not-sealed",
        "2025-06-10, true, true, c11, ERROR transfer.index-differs",
        "2025-06-10, false, false, c11, 'ERROR transfer.index-unconfirmed, ERROR transfer.index-differs, ERROR transfer.not-sealed'"
    })
    void aFileTravelsSealedWithAConfirmedIndex(
            LocalDate on, boolean confirmed, boolean sealed, String differing, String found) {
        List<String> lines = differing.isEmpty() ? List.of() : List.of(differing);
        assertThat(keys(MovementChecks.file(new SealedFile(10, "outside", confirmed, sealed, lines), on)))
                .isEqualTo(found);
    }

    private static String exemption(
            String ground, LocalDate born, String paper, LocalDate from, LocalDate until, boolean longContract) {
        LawOn law = LawBook.shipped().asOf(from);
        return keys(MovementChecks.exemption(new ExemptionWish(ground, born, paper, from, until, longContract), law));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-08, , ''",
        "2025-06-09, , ERROR leave.until-missing",
        "2025-06-09, 2026-06-07, ''",
        "2025-06-09, 2026-06-08, ERROR leave.too-long",
        "2026-01-01, 2026-12-30, ''",
        "2026-01-01, 2026-12-31, ERROR leave.too-long",
        "2024-02-29, 2030-01-01, ''"
    })
    void otherReasonsGiveLessThanTwelveMonths(LocalDate from, LocalDate until, String found) {
        assertThat(exemption("treatment", null, "Giấy ra viện", from, until, false))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, 1990-01-01, '', ''",
        "2025-09-29, 1940-01-01, '', ERROR leave.medical-missing",
        "2025-09-29, 1990-01-01, 'Giấy khám', ''",
        "2025-11-20, 1940-01-01, '', ERROR leave.medical-missing",
        "2025-11-21, 1945-11-22, '', ERROR leave.medical-missing",
        "2025-11-21, 1945-11-21, '', NOTE leave.branch-confirms",
        "2026-11-26, , '', ERROR leave.medical-missing"
    })
    void theWeakShowAMedicalPaperOrAreVeryOld(LocalDate from, LocalDate born, String paper, String found) {
        assertThat(exemption("health", born, paper, from, null, false)).isEqualTo(found);
        assertThat(exemption("age", born, paper, from, null, false)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-08, '', true, ''",
        "2025-06-09, 'Đăng ký tạm trú', false, ''",
        "2025-06-09, '', false, ERROR leave.residence-missing",
        "2026-11-26, 'Đăng ký tạm trú', true, ERROR leave.must-transfer",
        "2026-11-26, '', true, 'ERROR leave.residence-missing, ERROR leave.must-transfer'"
    })
    void workingFarAwayNeedsRegisteredResidence(LocalDate from, String paper, boolean contract, String found) {
        assertThat(exemption("away", null, paper, from, from.plusMonths(6), contract))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-28, away, standing-committee",
        "2025-09-29, maternity, standing-committee",
        "2026-07-25, away, standing-committee",
        "2026-07-26, away, committee",
        "2026-07-27, treatment, committee",
        "2026-11-26, age, branch",
        "2026-11-26, health, branch"
    })
    void theCaseSaysWhoDecides(LocalDate on, String ground, String body) {
        var wish = new ExemptionWish(ground, null, "", on, null, false);
        assertThat(MovementChecks.exemptionBody(wish, LawBook.shipped().asOf(on)))
                .isEqualTo(body);
    }
}
