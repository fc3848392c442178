package vn.dangvu.membership.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.testing.CasesOf;

@CasesOf({
    "BranchHasThreeOfficialMembers",
    "BranchOverThirtyNeedsConsent",
    "LargeBranchHasPartyGroups",
    "SmallBranchElectsNoCommittee",
    "BranchOfNineElectsACommittee",
    "BranchCommitteeHasAtMostSeven",
    "CommitteeUnitHasThirtyMembers",
    "CommitteeOfNineElectsAStandingCommittee",
    "StandingCommitteeIsAtMostAThird",
    "UnitHasATypeAndAPlaceOfItsTime"
})
class UnitChecksTest {

    private static String found(UnitShape shape, String on) {
        return UnitChecks.shape(shape, LocalDate.parse(on)).stream()
                .map(f -> f.severity() + " " + f.key() + " " + f.parameters())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // total | official | committee | groups | consented | what is found
                "2 | 2 | 1 | 0 | false | WARNING units.too-few-official [2, 3]",
                "4 | 2 | 1 | 0 | false | WARNING units.too-few-official [2, 3]",
                "3 | 3 | 1 | 0 | false | ''",
                "8 | 8 | 2 | 0 | false | ''",
                "9 | 8 | 3 | 0 | false | WARNING units.committee-too-early [8, 9]",
                "9 | 9 | 2 | 0 | false | NOTE units.committee-missing [9, 9]",
                "9 | 9 | 3 | 0 | false | ''",
                "29 | 28 | 7 | 0 | false | ''",
                "29 | 28 | 8 | 0 | false | WARNING units.committee-too-large [8, 7]",
                "30 | 29 | 5 | 0 | false | WARNING units.no-groups [30, 30]",
                "30 | 29 | 5 | 3 | false | ''",
                "31 | 30 | 5 | 3 | false | WARNING units.too-many-without-consent [31, 30]",
                "31 | 30 | 5 | 3 | true | ''"
            })
    void theNumbersOfABranch(int total, int official, int committee, int groups, boolean consented, String found) {
        for (String day : new String[] {"2020-12-24", "2025-06-30", "2025-07-01", "2026-07-26"}) {
            assertThat(found(new UnitShape("branch", "ward", total, official, committee, 0, groups, consented), day))
                    .as(day)
                    .isEqualTo(found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "29 | 8 | 0 | 2026-11-23 | WARNING units.too-few-for-committee [29, 30]",
                "30 | 8 | 0 | 2026-11-23 | ''",
                "312 | 9 | 0 | 2026-11-23 | NOTE units.standing-missing [9, 9]",
                "312 | 15 | 5 | 2026-11-23 | ''",
                "312 | 15 | 6 | 2026-07-25 | ''",
                "312 | 15 | 6 | 2026-07-26 | WARNING units.standing-too-large [6, 15]",
                "312 | 15 | 6 | 2026-07-27 | WARNING units.standing-too-large [6, 15]"
            })
    void theNumbersOfACommittee(int total, int committee, int standing, String day, String found) {
        assertThat(found(new UnitShape("ward", "province", total, total, committee, standing, 0, false), day))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section | ward | 2025-06-30 | ''",
                "section | ward | 2025-07-01 | WARNING units.place-not-of-its-time [section, ward]",
                "section | ward | 2026-07-26 | WARNING units.type-not-of-its-time [section]",
                "subordinate-committee | ward | 2026-07-25 | WARNING units.type-not-of-its-time [subordinate-committee]",
                "subordinate-committee | ward | 2026-07-26 | ''",
                "ward | district | 2025-06-30 | ''"
            })
    void theTypeAndThePlaceMustBeOfTheirTime(String type, String parent, String day, String found) {
        assertThat(found(new UnitShape(type, parent, 40, 40, 5, 0, 0, false), day))
                .isEqualTo(found);
    }
}
