package vn.dangvu.membership.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dangvu.membership.units.Ward.day;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.units.ShowUnitPast;
import vn.dangvu.membership.units.Ward;

@TestMethodOrder(MethodOrderer.MethodName.class)
class CommitteeTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);
    private static final DecisionPaper PAPER =
            new DecisionPaper("15-QĐ/ĐU", day("2022-06-12"), "Đảng ủy", "Chuẩn y chi ủy", null);
    private static List<Long> large;
    private static List<Long> small;

    @BeforeAll
    static void aLargeAndASmallBranch() {
        WARD.unit(50, "ward", null, "Đảng bộ phường Nam Viêm", "2015-01-01");
        WARD.unit(100, "branch", 50L, "Chi bộ lớn", "2018-03-01");
        WARD.unit(150, "branch", 50L, "Chi bộ nhỏ", "2018-03-01");
        large = WARD.members(100, 31, "2018-03-01");
        small = WARD.members(150, 2, "2018-03-01");
        ROOM.asOwner(
                "insert into membership.position_held (unit_id, member_id, position, how, valid_from, recorded_by) values (50, "
                        + small.get(0) + ", 'standing', 'elected', '2020-01-01', 1)");
    }

    @Test
    void aLargeBranchIsToldWhatTheRulesAskOfIt() {
        assertThat(keys(100, "2024-01-01"))
                .contains(
                        "units.too-many-without-consent",
                        "units.no-groups",
                        "units.committee-missing",
                        "units.no-secretary",
                        "units.no-term");
        assertThat(keys(150, "2024-01-01")).contains("units.too-few-official").doesNotContain("units.no-groups");
        assertThat(ROOM.use(ExamineUnit.class)
                        .examine(read(50), 100, day("2024-01-01"))
                        .count())
                .isEqualTo(new UnitCount(31, 31, 0));
        assertThat(ROOM.use(ExamineUnit.class)
                        .examine(read(50), 100, day("2024-01-01"))
                        .findings())
                .allMatch(f -> f.citation() != null);
    }

    @Test
    void anElectedCommitteeAndAConsentAnswerTheFindings() {
        ROOM.use(RecordConsent.class).record(change(), 100, day("2023-01-01"), PAPER);
        long term = ROOM.use(RecordTerm.class)
                .record(change(), 100, "Nhiệm kỳ 2022–2027", day("2022-06-12"), day("2027-06-11"), PAPER);
        for (int i = 0; i < 3; i++) {
            ROOM.use(RecordPost.class)
                    .record(change(), post(large.get(i), i == 0 ? "secretary" : "committee", term), PAPER);
        }

        assertThat(ROOM.use(ShowUnitPast.class).of(read(50), 100).consents())
                .singleElement()
                .satisfies(c -> assertThat(c.rules().values())
                        .extracting(AppliedRules.Value::key, AppliedRules.Value::value)
                        .containsExactly(tuple("organisation.branch.consent-above", "30")));
        assertThat(ROOM.use(ShowCommittee.class).terms(read(50), 100))
                .singleElement()
                .satisfies(t -> assertThat(t.rules().values())
                        .extracting(AppliedRules.Value::key, AppliedRules.Value::value)
                        .containsExactly(tuple("organisation.congress.branch-term", "30")));
        assertThat(keys(100, "2024-01-01")).containsExactly("units.no-groups");
        assertThat(keys(100, "2027-03-01")).contains("units.term-ends-soon");
        assertThat(keys(100, "2027-06-12")).contains("units.term-ended");
        assertThat(keys(100, "2022-01-01")).contains("units.too-many-without-consent", "units.no-secretary");
        assertThatThrownBy(() -> ROOM.use(RecordTerm.class)
                        .record(change(), 100, "Chồng", day("2025-06-12"), day("2029-06-11"), null))
                .hasMessage("units.term-overlaps");
    }

    @Test
    void bPostIsForAnOfficialMemberOfTheUnitAndTheChairIsFree() {
        assertThat(problems(post(small.get(0), "secretary", null))).contains("units.post-of-another-unit");
        assertThat(problems(post(987_654L, "secretary", null))).containsExactly("units.post-unknown-member");
        assertThat(problems(post(large.get(5), "secretary", null))).containsExactly("units.post-taken");
        assertThat(problems(new NewPost(100, null, large.get(5), "deputy", "elected", "", day("2017-01-01"), null)))
                .contains("units.post-not-official");
        assertThatThrownBy(
                        () -> ROOM.use(RecordPost.class).record(change(), post(large.get(0), "secretary", null), PAPER))
                .hasMessage("units.post-overlaps");
    }

    @Test
    void bothEndsOfAnAssignmentAreHeldToTheRules() {
        long id = ROOM.use(AssignToBranch.class).assign(change(), small.get(0), 100, day("2024-01-01"));
        assertThat(ROOM.use(ShowCommittee.class).assignments(read(50), 100))
                .extracting(AssignmentRow::memberId)
                .containsExactly(small.get(0));
        assertThatThrownBy(() -> ROOM.use(AssignToBranch.class).assign(change(), large.get(9), 100, day("2024-01-01")))
                .hasMessage("units.assigned-not-in-committee");
        assertThatThrownBy(() -> ROOM.use(AssignToBranch.class).assign(change(), small.get(0), 100, day("2024-05-01")))
                .hasMessage("units.assigned-already");
        ROOM.use(AssignToBranch.class).end(change(), id, new Ending(day("2024-12-31"), "moved", PAPER));
        assertThat(ROOM.use(ShowCommittee.class).assignments(read(50), 100))
                .extracting(AssignmentRow::until, AssignmentRow::endReason, AssignmentRow::endDecision)
                .containsExactly(tuple(day("2024-12-31"), "moved", "15-QĐ/ĐU"));
    }

    @Test
    void cEndedPostsStayInTheHistory() {
        long post = ROOM.use(ShowCommittee.class)
                .on(read(50), 100, day("2024-01-01"))
                .get(0)
                .id();
        assertThatThrownBy(() -> new Ending(day("2024-06-30"), "dismissed", null))
                .hasMessage("units.dismissal-needs-decision");
        assertThatThrownBy(
                        () -> ROOM.use(EndPost.class).end(change(), post, new Ending(day("2022-06-11"), "term", null)))
                .hasMessage("units.post-ends-before");
        ROOM.use(EndPost.class).end(change(), post, new Ending(day("2024-06-30"), "dismissed", PAPER));

        assertThat(ROOM.use(ShowCommittee.class).on(read(50), 100, day("2024-07-01")))
                .extracting(PostRow::position)
                .doesNotContain("secretary");
        assertThat(ROOM.use(ShowCommittee.class).posts(read(50), 100))
                .extracting(PostRow::until, PostRow::endReason, PostRow::endDecision)
                .contains(tuple(day("2024-06-30"), "dismissed", "15-QĐ/ĐU"));
        assertThatThrownBy(() -> ROOM.use(EndPost.class)
                        .end(
                                ROOM.scope(WARD.clerk(150), "unit.change"),
                                post,
                                new Ending(day("2024-06-30"), "term", null)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void dPostsOfTodayWithoutAMandateAreListedForTheClerk() {
        assertThat(ROOM.use(FindMandateGaps.class).today(ROOM.scope(WARD.clerk(50), "mandate.read")))
                .extracting(g -> g.position() + " → " + g.role())
                .contains("standing → standing-committee-member", "committee → branch-committee-member");
        assertThat(ROOM.use(FindMandateGaps.class).today(ROOM.scope(WARD.clerk(150), "mandate.read")))
                .isEmpty();
    }

    @Test
    void eFlagsOfAWholeLevelOfTheTreeAreTwoStatements() {
        var scope = read(50);
        var found = new HashMap<Long, List<Finding>>();
        var statements = ROOM.statements(() ->
                found.putAll(ROOM.use(ExamineUnit.class).warnings(scope, List.of(50L, 100L, 150L), day("2021-01-01"))));

        assertThat(statements).filteredOn(s -> !s.contains("set_config")).hasSize(2);
        assertThat(found.get(100L)).extracting(Finding::key).contains("units.too-many-without-consent");
        assertThat(found.get(150L)).extracting(Finding::key).contains("units.too-few-official");
        assertThat(ROOM.use(ExamineUnit.class)
                        .warnings(ROOM.scope(WARD.secretary(100), "unit.read"), List.of(150L), day("2021-01-01")))
                .isEmpty();
    }

    private static NewPost post(long member, String position, Long term) {
        return new NewPost(100, term, member, position, "elected", "", day("2022-06-12"), null);
    }

    private static List<String> problems(NewPost post) {
        return ROOM.use(RecordPost.class).examine(change(), post).stream()
                .map(Finding::key)
                .toList();
    }

    private static List<String> keys(long unit, String on) {
        return ROOM.use(ExamineUnit.class).examine(read(50), unit, day(on)).findings().stream()
                .map(Finding::key)
                .toList();
    }

    private static Scope read(long unit) {
        return ROOM.scope(WARD.clerk(unit), "unit.read");
    }

    private static Scope change() {
        return ROOM.scope(WARD.clerk(50), "unit.change");
    }
}
