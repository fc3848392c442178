package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationRegimesTest {

    private static OrganisationRegime on(String day) {
        return OrganisationRegimes.asOf(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-24, district-standing-committee",
        "2025-06-30, district-standing-committee",
        "2025-07-01, ward-standing-committee",
        "2026-04-07, ward-standing-committee",
        "2026-04-08, ward-standing-committee",
        "2026-07-25, ward-standing-committee",
        "2026-07-26, ward-standing-committee"
    })
    void whoDecidesOnAdmissionDependsOnTheDay(String day, String body) {
        assertThat(on(day).decidesAdmission()).isEqualTo(body);
        assertThat(on(day).decidesRecognition()).isEqualTo(body);
        assertThat(on(day).decidesDeletion()).isEqualTo(body);
    }

    @Test
    void aBranchOfAResidentialGroupHasACommitteeVoteInTheOldModelOnly() {
        assertThat(on("2020-06-01").steps("ward"))
                .containsExactly("branch", "ward-committee", "district-standing-committee");
        assertThat(on("2025-07-01").steps("ward")).containsExactly("branch", "ward-standing-committee");
        assertThat(on("2026-07-26").steps("ward")).containsExactly("branch", "ward-standing-committee");
        assertThat(on("2025-07-01").steps("base-committee"))
                .containsExactly("branch", "base-committee", "ward-standing-committee");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, ward, section, true",
        "2025-07-01, ward, section, false",
        "2025-06-30, ward, base-committee, false",
        "2025-07-01, ward, base-committee, true",
        "2026-07-25, ward, base-committee, true",
        "2026-07-26, ward, base-committee, false",
        "2026-07-25, ward, subordinate-committee, false",
        "2026-07-26, ward, subordinate-committee, true",
        "2025-06-30, district, ward, true",
        "2025-07-01, district, ward, false",
        "2025-07-01, province, ward, true",
        "2026-07-26, branch, group, true"
    })
    void whatMayStandUnderWhatChangesWithTheRegime(String day, String parent, String child, boolean allowed) {
        assertThat(on(day).childTypes(parent).contains(child)).isEqualTo(allowed);
    }

    @Test
    void theTypesOfADayAndTheirParentsAgree() {
        for (String day : List.of("2020-01-01", "2025-06-30", "2025-07-01", "2026-04-08", "2026-07-26")) {
            assertThat(on(day).unitTypes())
                    .filteredOn(type -> !type.equals("central"))
                    .as(day)
                    .allSatisfy(type ->
                            assertThat(on(day).parentTypes(type)).as(type).isNotEmpty());
        }
        assertThat(on("2026-07-26").allows("base-branch")).isFalse();
    }

    @Test
    void aBranchHoldsItsCongressMoreOftenInTheOldModel() {
        assertThat(on("2025-06-30").congressTerm("branch").amount()).isEqualTo(30);
        assertThat(on("2025-07-01").congressTerm("branch").amount()).isEqualTo(60);
        assertThat(on("2025-06-30").congressTerm("ward").amount()).isEqualTo(60);
    }
}
