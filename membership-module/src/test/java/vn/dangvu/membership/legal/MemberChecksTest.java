package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.testing.CasesOf;
import vn.dangvu.kernel.time.PartialDate;

@CasesOf({
    "AdmissionComesAfterTheEighteenthBirthday",
    "AdmissionAfterSixtyIsTheException",
    "DecisionComesBeforeTheCeremony",
    "RecognitionFollowsAdmission",
    "ProbationLastsTwelveMonths",
    "RecognitionTakesEffectOnTheDayTheProbationEnds",
    "BirthDateIsNeverAdjusted",
    "CitizenNumberFitsThePerson",
    "NewCardsCarryTheCitizenNumber",
    "TransferWaitsForInspectionAndComplaint"
})
class MemberChecksTest {

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.read(text).date().orElseThrow();
    }

    private static String keys(List<Finding> findings) {
        return findings.stream().map(f -> f.severity() + " " + f.key()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource({
        // born, decided, admitted, recognised, what is found
        "19/05/1990, 01/03/2015, 20/03/2015, 20/03/2016, ''",
        "02/03/2000, 01/03/2018, 01/03/2018, 01/03/2019, WARNING register.joined-too-young",
        "02/03/2000, 01/03/2018, 02/03/2018, 02/03/2019, ''",
        "2000, 01/03/2018, 02/03/2018, 02/03/2019, ''",
        "2001, 01/03/2018, 02/03/2018, 02/03/2019, WARNING register.joined-too-young",
        "01/01/1960, , 1959, , ERROR register.joined-before-birth",
        "19/05/1990, 21/03/2015, 20/03/2015, 20/03/2016, WARNING register.ceremony-before-decision",
        "19/05/1990, 03/2015, 20/03/2015, 20/03/2016, ''",
        "19/05/1990, , 20/03/2015, 19/03/2015, ERROR register.official-before-admission",
        "19/05/1990, , 20/03/2015, 19/03/2016, WARNING register.probation-too-short",
        "19/05/1990, , 20/03/2015, 03/2016, ''",
        "19/05/1990, , 29/02/2016, 28/02/2017, ''",
        "19/05/1990, , 29/02/2016, 27/02/2017, WARNING register.probation-too-short",
        "19/05/1940, , 03/02/1965, 03/05/1965, WARNING register.probation-too-short",
        "19/05/1990, , 29/06/2024, 30/06/2025, ''",
        "19/05/1990, , 30/06/2024, 01/07/2025, WARNING register.recognition-not-on-time",
        "19/05/1990, , 01/07/2024, 02/07/2025, WARNING register.recognition-not-on-time",
        "19/05/1990, , 01/07/2024, 01/07/2025, ''",
        "15/03/1950, , 15/03/2010, 15/03/2011, ''",
        "15/03/1950, , 14/04/2010, 14/04/2011, ''",
        "15/03/1950, , 15/04/2010, 15/04/2011, WARNING register.joined-late",
        "1950, , 15/04/2010, 15/04/2011, ''",
        ", , , , ''"
    })
    void theDatesOfJoiningAreJudgedByTheRulesOfTheirDay(
            String born, String decided, String admitted, String recognised, String found) {
        var facts = new Joining(date(born), date(decided), date(admitted), date(recognised));

        assertThat(keys(MemberChecks.joining(facts))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-17, 01/01/1960, 01/01/1962, false, ''",
        "2016-08-18, 01/01/1960, 01/01/1962, false, ERROR register.birth-date-locked",
        "2016-08-19, 01/01/1960, 01/01/1962, false, ERROR register.birth-date-locked",
        "2026-11-23, 01/01/1960, 01/01/1962, true, ''",
        "2026-11-23, 01/01/1960, 01/01/1960, false, ''",
        "2026-11-23, , 01/01/1960, false, ''",
        "2026-11-23, 1960, 01/01/1960, false, ERROR register.birth-date-locked"
    })
    void aBirthDateIsNotAdjustedAnyMore(LocalDate on, String before, String after, boolean original, String found) {
        var change = new BirthDateChange(date(before), date(after), original);

        assertThat(keys(MemberChecks.birthDate(change, LawBook.shipped().asOf(on))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "026090001234, M, 19/05/1990, ''",
        "026190001234, F, 1990, ''",
        "026203001234, M, 2003, ''",
        "026303001234, F, 2003, ''",
        "026190001234, M, 1990, WARNING register.citizen-number-sex",
        "026090001234, M, 1991, WARNING register.citizen-number-year",
        "026290001234, M, 1990, WARNING register.citizen-number-year",
        "097090001234, M, 1990, WARNING register.citizen-number-place",
        "000090001234, , , WARNING register.citizen-number-place",
        "099090001234, M, 1990, WARNING register.citizen-number-place",
        "100090001234, M, 1990, ''",
        "135012345, M, 1990, ERROR register.citizen-number-is-old-identity",
        "26090001234, M, 1990, ERROR register.citizen-number-lost-zeros",
        "02609000123A, M, 1990, ERROR register.citizen-number-shape",
        "'', M, 1990, ''",
        ", M, 1990, ''"
    })
    void aCitizensNumberIsComparedWithSexAndBirth(String number, String sex, String born, String found) {
        var facts = new CitizenNumber(number, sex, date(born));

        assertThat(keys(MemberChecks.citizenNumber(facts, LocalDate.of(2026, 11, 23))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "21012345, 026090001234, 2025-09-01, ''",
        "21012345, 026090001234, 2025-09-02, WARNING register.card-number-not-citizen-number",
        "026090001234, 026090001234, 2025-09-02, ''",
        "026090001234, 026090001235, 2025-09-03, WARNING register.card-number-not-citizen-number",
        "026090001234, , 2025-09-03, ''",
        "2101234, , , ERROR register.card-number-shape",
        "21012345, , , ''"
    })
    void newCardsCarryTheCitizensNumber(String number, String citizen, LocalDate issued, String found) {
        var facts = new CardNumber(number, citizen, issued);

        assertThat(keys(MemberChecks.cardNumber(facts, LocalDate.of(2026, 11, 23))))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, true, true, ''",
        "2025-07-01, false, false, ''",
        "2025-07-01, true, false, ERROR register.transfer-under-inspection",
        "2026-11-23, false, true, ERROR register.transfer-complaint-open",
        "2026-11-23, true, true, 'ERROR register.transfer-under-inspection, ERROR register.transfer-complaint-open'"
    })
    void aTransferWaitsForInspectionAndComplaint(LocalDate on, boolean inspection, boolean complaint, String found) {
        assertThat(keys(MemberChecks.transfer(new TransferWish(inspection, complaint), on)))
                .isEqualTo(found);
    }
}
