package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;

/** A citizen's number or card that does not fit its holder is told wherever the file is looked at or corrected. */
class NumbersAgainstThePersonTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
    }

    private static long enter(String name, String citizen, String card) {
        return ROOM.use(EnterMember.class)
                .enter(
                        Ward.clerk(ROOM),
                        Ward.entry(
                                Ward.TAN_MINH,
                                Ward.person(name, "19/05/1974").with(Fact.SEX, "M"),
                                Map.of(IdentifierKind.CITIZEN, citizen, IdentifierKind.CARD, card)));
    }

    private static MemberFile file(long member) {
        return ROOM.use(OpenMemberFile.class)
                .open(ROOM.scope(Ward.CLERK, "member.read"), member, AsOf.of(LocalDate.of(2026, 11, 23)), "summary");
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static CorrectionDraft draft(long member, Map<String, String> now) {
        long version = Long.parseLong(ROOM.value("select version from membership.member where id = " + member));
        return new CorrectionDraft(member, version, now, null, "gõ nhầm", "Hồ sơ gốc, trang 1", null, true, null);
    }

    private static long propose(CorrectionDraft draft) {
        return ROOM.use(ProposeCorrection.class).propose(ROOM.scope(Ward.CLERK, "member.correct"), draft);
    }

    private static List<String> outlook(long correction) {
        return keys(ROOM.use(ListCorrections.class)
                .one(ROOM.scope(Ward.COMMITTEE_SECRETARY, "member.read"), correction)
                .outlook());
    }

    @Test
    void theFileTellsThatANumberIsOfAnotherSexAndYear() {
        long fits = enter("Lê Văn An", "026074000101", "26000101");
        long other = enter("Lê Văn Bình", "026175000102", "026175000109");

        assertThat(keys(file(fits).findings())).isEmpty();
        MemberFile file = file(other);
        assertThat(keys(file.findings()))
                .containsExactly(
                        "register.citizen-number-sex",
                        "register.citizen-number-year",
                        "register.card-number-not-citizen-number");
        assertThat(file.toString()).as("the numbers stay masked").doesNotContain("026175000102", "026175000109");
    }

    @Test
    void whoApprovesIsToldWhatTheCorrectionWouldBringAbout() {
        long member = enter("Lê Văn Cường", "026074000103", "26000103");

        long wrong = propose(draft(member, Map.of("citizen", "026 174 000 103")));
        assertThat(outlook(wrong)).containsExactly("register.citizen-number-sex");
        ROOM.use(RefuseCorrection.class)
                .refuse(ROOM.scope(Ward.COMMITTEE_SECRETARY, "member.approve"), wrong, "xem lại căn cước");
        assertThat(outlook(wrong)).isEmpty();

        long sex = propose(draft(member, Map.of("SEX", "F")));
        assertThat(outlook(sex)).containsExactly("register.citizen-number-sex");
        long dates = propose(draft(member, Map.of("RECOGNISED", "25/10/1997")));
        assertThat(outlook(dates)).containsExactly("register.probation-too-short");
    }

    @ParameterizedTest
    @CsvSource({
        "citizen, 26074000104, register.citizen-number-lost-zeros",
        "citizen, 135012345, register.citizen-number-is-old-identity",
        "citizen, 02607400010A, register.citizen-number-shape",
        "card, 2600104, register.card-number-shape"
    })
    void aNumberWithTooFewFiguresIsNotProposed(String kind, String typed, String refused) {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Lê Văn Dũng", "19/05/1974");

        assertThatThrownBy(() -> propose(draft(member, Map.of(kind, typed))))
                .isInstanceOf(RegisterRefused.class)
                .hasMessage(refused);
    }
}
