package vn.dangvu.kernel.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class LocalParameterTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/1/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "committee-secretary", 50, "/1/50/", null);
    private static final Caller ELSEWHERE = Callers.with(13, "committee-secretary", 60, "/1/60/", null);
    private static final String KEY = "meeting.min-minutes";

    @UseCase(value = "settings.read", record = UseCase.Record.QUIET)
    @ApplicationScoped
    public static class AskTheLaw {
        @Inject
        Law law;

        public String answer(Scope scope, LocalDate date, String path) {
            LawOn on = law.asOf(date, path);
            return on.number(KEY) + " " + on.version(KEY).localUnit();
        }

        public AppliedRules applied(Scope scope, LocalDate date, String path) {
            LawOn on = law.asOf(date, path);
            on.number(KEY);
            return on.applied();
        }
    }

    @BeforeAll
    static void twoAccounts() {
        ROOM.asOwner("insert into kernel.account (id, username, display_name, password_hash) values"
                + " (11, 'can-bo', 'Trần Thị Cán Bộ', '-'), (12, 'bi-thu', 'Lê Văn Bí Thư', '-')");
    }

    private static long propose(Caller caller, long unit, String from, String value) {
        return ROOM.use(ProposeLocalParameter.class)
                .propose(ROOM.scope(caller, "settings.propose"), wish(unit, KEY, from, value));
    }

    private static LocalWish wish(long unit, String key, String from, String value) {
        return new LocalWish(unit, key, LocalDate.parse(from), value, "12-QĐ/ĐU", "2", Mark.LOCAL, "Chi bộ cao tuổi");
    }

    private static void approve(Caller caller, long id) {
        ROOM.use(ApproveLocalParameter.class).approve(ROOM.scope(caller, "settings.approve"), id);
    }

    private static String answer(String date, String path) {
        return ROOM.use(AskTheLaw.class).answer(ROOM.scope(CLERK, "settings.read"), LocalDate.parse(date), path);
    }

    @Test
    void aCommitteesOwnValueHoldsBelowItFromItsDayOnceApproved() {
        long id = propose(CLERK, 50, "2026-03-01", "60");
        assertThat(answer("2026-03-01", "/1/50/100/")).isEqualTo("90 null");

        approve(SECRETARY, id);

        assertThat(answer("2026-02-28", "/1/50/100/")).isEqualTo("90 null");
        assertThat(answer("2026-03-01", "/1/50/100/")).isEqualTo("60 50");
        assertThat(answer("2026-03-01", "/1/50/")).isEqualTo("60 50");
        assertThat(answer("2026-03-01", "/1/60/100/")).isEqualTo("90 null");
        assertThat(ROOM.value("select action || ' ' || detail || ' ' || path from kernel.audit_entry"
                        + " where action like '%LocalParameter' order by id desc limit 1"))
                .isEqualTo("ApproveLocalParameter approved /1/50/");
    }

    @Test
    void theNearestCommitteeWinsAndAnEndedRuleFallsBackToTheOneAbove() {
        var branchClerk = Callers.with(11, "organisation-clerk", 300, "/1/200/300/", null);
        var wardClerk = Callers.with(11, "organisation-clerk", 200, "/1/200/", null);
        var wardSecretary = Callers.with(12, "committee-secretary", 200, "/1/200/", null);
        approve(wardSecretary, propose(wardClerk, 200, "2026-01-01", "75"));
        approve(wardSecretary, propose(branchClerk, 300, "2026-02-01", "45"));
        approve(wardSecretary, propose(branchClerk, 300, "2026-05-01", "-"));

        assertThat(answer("2026-01-31", "/1/200/300/")).isEqualTo("75 200");
        assertThat(answer("2026-02-01", "/1/200/300/")).isEqualTo("45 300");
        assertThat(answer("2026-05-01", "/1/200/300/")).isEqualTo("75 200");

        var applied = ROOM.use(AskTheLaw.class)
                .applied(ROOM.scope(CLERK, "settings.read"), LocalDate.of(2026, 2, 1), "/1/200/300/");
        assertThat(applied.values().get(0).localUnit()).isEqualTo(300);
        assertThat(AppliedRules.fromJson(applied.toJson())).isEqualTo(applied);
    }

    @Test
    void whoProposesDoesNotApproveAndNobodyApprovesForAnotherCommittee() {
        long id = propose(CLERK, 50, "2027-01-01", "70");

        assertThatThrownBy(() -> approve(Callers.with(11, "committee-secretary", 50, "/1/50/", null), id))
                .isInstanceOf(OperationRefused.class)
                .hasMessage("approval.own-proposal");
        assertThatThrownBy(() -> approve(ELSEWHERE, id)).isInstanceOf(AccessRefused.class);
        assertThat(answer("2027-01-01", "/1/50/")).doesNotStartWith("70");

        ROOM.use(ApproveLocalParameter.class)
                .decline(ROOM.scope(SECRETARY, "settings.approve"), id, "Trái quy định của tỉnh");
        assertThatThrownBy(() -> approve(SECRETARY, id)).hasMessage("approval.settled");
    }

    @Test
    void onlyParametersThatAllowItTakeALocalValue() {
        assertThatThrownBy(() -> ROOM.use(ProposeLocalParameter.class)
                        .propose(
                                ROOM.scope(CLERK, "settings.propose"),
                                new LocalWish(60, "deletion.absent", null, "ba", " ", null, Mark.LOCAL, null)))
                .hasMessage("legal.unit-not-yours, legal.no-local-value, legal.value-wrong, legal.from-missing,"
                        + " legal.instrument-missing");
        assertThatThrownBy(() -> ROOM.use(ProposeLocalParameter.class)
                        .propose(ROOM.scope(CLERK, "settings.propose"), wish(50, "nothing", "2026-01-01", "1")))
                .hasMessage("legal.key-unknown");
    }

    @Test
    void theRuleBookShowsValuesSeriesRulesAndLocalValues() {
        approve(SECRETARY, propose(CLERK, 50, "2026-06-01", "65"));
        var book = ROOM.use(ReadRuleBook.class).on(ROOM.scope(SECRETARY, "settings.read"), LocalDate.of(2020, 12, 24));

        var probation = book.stream()
                .filter(e -> e.parameter().key().equals("register.probation"))
                .findFirst()
                .orElseThrow();
        assertThat(probation.inForce().value()).isEqualTo(12);
        assertThat(probation.rules())
                .extracting(RuleCard::name)
                .contains("ProbationLastsTwelveMonths", "RecognitionTakesEffectOnTheDayTheProbationEnds");
        var meeting = book.stream()
                .filter(e -> e.parameter().key().equals(KEY))
                .findFirst()
                .orElseThrow();
        assertThat(meeting.inForce()).isNull();
        assertThat(meeting.local()).isNotEmpty().allMatch(l -> l.unitId() == 50);

        var elsewhere =
                ROOM.use(ReadRuleBook.class).on(ROOM.scope(ELSEWHERE, "settings.read"), LocalDate.of(2026, 12, 24));
        assertThat(elsewhere).allMatch(e -> e.local().isEmpty());
    }

    @Test
    void theNationalLawCostsNoStatementAndTheLocalOneOne() {
        Scope scope = ROOM.scope(CLERK, "settings.read");

        assertThat(ROOM.statements(() -> ROOM.use(Law.class).asOf(LocalDate.of(2026, 1, 1))))
                .isEmpty();
        assertThat(ROOM.statements(() -> ROOM.use(AskTheLaw.class).answer(scope, LocalDate.of(2026, 1, 1), "/1/50/")))
                .hasSize(2); // the scope of the transaction, the local values
    }
}
