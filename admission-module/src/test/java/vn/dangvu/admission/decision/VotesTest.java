package vn.dangvu.admission.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.admission.dossier.DossierFilter;
import vn.dangvu.admission.dossier.DossierRow;
import vn.dangvu.admission.dossier.ListDossiers;
import vn.dangvu.admission.dossier.Progress;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.dossier.Ward;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

/** Exact fractions of those who count; a failed vote stays and is seen above; nobody's vote is kept. */
class VotesTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2027, 12, 1);

    /** From this day on the branch has others besides its six. */
    private static final LocalDate OTHERS = LocalDate.of(2028, 6, 1);

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        var people = new People(ROOM);
        for (long other = 21; other <= 25; other++) {
            people.person(other, 100, "Vũ Thị " + (char) ('A' + other))
                    .home(other, 100, OTHERS.toString(), "opening")
                    .standing(other, other == 21 ? "probationary" : "official", OTHERS.toString());
        }
        people.circumstance(22, "exempt", OTHERS.toString(), "infinity")
                .circumstance(23, "suspended", OTHERS.toString(), "infinity")
                .circumstance(24, "elsewhere", OTHERS.toString(), "infinity")
                .circumstance(25, "exempt", OTHERS.toString(), "infinity");
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    private static Ward prepared(String name) {
        return new Ward(ROOM).begin(name, LISTED).prepared();
    }

    @ParameterizedTest
    @CsvSource({"6, DONE", "4, DONE", "3, FAILED", "0, FAILED"})
    void theBranchNeedsFourOfSix(int inFavour, Progress.State state) {
        Ward ward = prepared("Lê Sáu Người " + inFavour).vote(Step.BRANCH_VOTE, inFavour);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(state);
        assertThat(ward.ballot(Step.BRANCH_VOTE).base()).isEqualTo(6);
        assertThat(ward.ballot(Step.BRANCH_VOTE).needed()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"4, DONE", "3, FAILED"})
    void theStandingCommitteeNeedsFourOfSeven(int inFavour, String state) {
        Ward ward = prepared("Lê Bảy Người " + inFavour)
                .vote(Step.BRANCH_VOTE, 5)
                .act(Step.APPRAISAL, Map.of("proposal", "admit"))
                .vote(Step.STANDING_VOTE, inFavour);
        assertThat(ward.ballot(Step.STANDING_VOTE).base()).isEqualTo(7);
        assertThat(ward.ballot(Step.STANDING_VOTE).passed()).isEqualTo(state.equals("DONE"));
        assertThat(ward.state(Step.STANDING_VOTE)).hasToString(state);
    }

    @ParameterizedTest
    @CsvSource({
        "4, '22,25', 6, DONE",
        "3, '1,2,3,22,25', 6, FAILED",
        "4, '25', 7, FAILED",
        "5, '25', 7, DONE",
        "5, '', 8, FAILED"
    })
    void thoseOnProbationSuspendedElsewhereAndTheExemptWhoStayAwayDoNotCount(
            int inFavour, String absent, int base, Progress.State state) {
        Long[] away = Arrays.stream(absent == null ? new String[0] : absent.split(","))
                .filter(s -> !s.isBlank())
                .map(Long::valueOf)
                .toArray(Long[]::new);
        Ward ward = prepared("Lê Mẫu Số " + inFavour + absent)
                .until(OTHERS.plusDays(20))
                .vote(Step.BRANCH_VOTE, inFavour, away);
        assertThat(ward.ballot(Step.BRANCH_VOTE).base()).isEqualTo(base);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(state);
    }

    @Test
    void aFailedVoteStaysIsSeenAboveAndCanBeVotedAgain() {
        Ward ward = prepared("Lê Chưa Đủ Phiếu").vote(Step.BRANCH_VOTE, 3);
        assertThat(Ward.reasons(() -> ward.act(Step.APPRAISAL, Map.of("proposal", "admit"))))
                .containsExactly("dossier.needs");
        assertThat(failed()).contains("Lê Chưa Đủ Phiếu");
        ward.vote(Step.BRANCH_VOTE, 4);
        assertThat(ward.state(Step.BRANCH_VOTE)).isEqualTo(Progress.State.DONE);
        assertThat(ward.open().file().votes(Step.BRANCH_VOTE))
                .extracting(b -> b.round())
                .containsExactly(1, 2);
        assertThat(failed()).doesNotContain("Lê Chưa Đủ Phiếu");
    }

    private static List<String> failed() {
        return ROOM
                .use(ListDossiers.class)
                .page(
                        new Ward(ROOM).scope(Ward.CLERK, "dossier.read"),
                        new DossierFilter("", null, "failed"),
                        new Paging(0, 50, "name", false))
                .rows()
                .stream()
                .filter(DossierRow::failed)
                .map(DossierRow::name)
                .toList();
    }

    @Test
    void theBranchSeesThatTheWardHasVotedAndWaitsForNothingThatIsDone() {
        Ward ward = prepared("Lê Nhìn Giống Nhau").agreed();
        assertThat(ward.state(Step.STANDING_VOTE)).isEqualTo(Progress.State.DONE);
        assertThat(ward.open().progress().next().orElseThrow().step()).isEqualTo(Step.DECISION);
        ward.admitted(null).celebrated();
        assertThat(ROOM.value("select progress->>'standing-vote' from admission.dossier where id = " + ward.id))
                .startsWith("done");
        assertThat(ROOM.value("select step from admission.dossier where id = " + ward.id))
                .isEqualTo("member-file");
    }

    @Test
    void noTableHoldsAVoterWithAVote() {
        assertThat(columns("table_schema = 'membership' and table_name = 'ballot_voter'"))
                .isEqualTo("attendance,ballot_id,class,counts,member_id");
        assertThat(
                        ROOM.value(
                                """
                        select string_agg(distinct a.table_name, ',') from information_schema.columns a join information_schema.columns b
                            using (table_schema, table_name) where table_schema in ('membership', 'admission', 'kernel')
                            and a.column_name in ('member_id', 'voter_id', 'account_id', 'actor_id')
                            and b.column_name ~ '(favour|against|vote|choice|blank|agree)'"""))
                .isNull();
    }

    private static String columns(String where) {
        return ROOM.value(
                "select string_agg(column_name, ',' order by column_name) from information_schema.columns where "
                        + where);
    }

    @Test
    void theLogOfAVoteSaysThatItWasAndNothingOfWhoWasFor() {
        Ward ward = prepared("Lê Phiếu Kín").vote(Step.BRANCH_VOTE, 5);
        assertThat(ROOM.value("select detail from kernel.audit_entry where subject_type = 'dossier' and subject_id = "
                        + ward.id + " and action = 'RecordBranchVote' and outcome = 'done'"))
                .isEqualTo("branch-vote");
        assertThat(ROOM.value(
                        "select count(*) from membership.ballot_voter v join membership.ballot b on b.id = v.ballot_id"
                                + " where v.class = 'voter' and b.subject_id = " + ward.id))
                .isEqualTo("6");
        assertThat(
                        ROOM.value(
                                "select count(*) from membership.ballot where subject_id = " + ward.id
                                        + " and (conclusions || reasons_against || reserved_opinions || rules::text) ~ 'Nguyễn Văn [A-G]'"))
                .isEqualTo("0");
    }
}
