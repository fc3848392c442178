package vn.dangvu.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestPasswordHash;

class SignInTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final String PASSWORD = "mật-khẩu-thử-1";

    @BeforeAll
    static void anAccountWithAMandate() {
        ROOM.asOwner(
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (50, 'ward', '/50/', 'Đảng bộ phường', 'Phường', 'phuong', '2018-01-01')",
                "insert into kernel.account (id, username, display_name, password_hash, must_change) values (1, 'canbo', 'Ngô Thanh Bích', '"
                        + new TestPasswordHash().generate(PASSWORD.toCharArray()) + "', false)",
                "insert into kernel.mandate (account_id, role, unit_id, valid_from, basis) values (1, 'organisation-clerk', 50, '2020-01-01', 'QĐ 1')",
                "insert into kernel.mandate (account_id, role, unit_id, valid_from, valid_to, basis) values"
                        + " (1, 'inspection-committee', 50, '2015-01-01', '2020-01-01', 'QĐ 0')");
    }

    @BeforeEach
    void noFailuresYet() {
        ROOM.asOwner("update kernel.account set failures = 0, locked_until = null");
    }

    private SignIn.Outcome signIn(String name, String password) {
        Scope scope = ROOM.scope(Caller.nobody("r1"), "session.open");
        return ROOM.use(SignIn.class).signIn(scope, name, password);
    }

    @Test
    void theRightPasswordOpensASessionWhateverTheCaseOfTheName() {
        assertThat(signIn(" CanBo ", PASSWORD)).isInstanceOf(SignIn.Entered.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswerAndAreWritten() {
        assertThat(signIn("canbo", "sai")).isEqualTo(new SignIn.Wrong());
        assertThat(signIn("khongco", "sai")).isEqualTo(new SignIn.Wrong());

        assertThat(ROOM.value(
                        "select string_agg(outcome || ' ' || detail, ', ' order by id) from (select * from kernel.audit_entry"
                                + " where action = 'SignIn' order by id desc limit 2) a"))
                .isEqualTo("refused session.wrong, refused session.unknown");
    }

    @Test
    void fromTheFourthFailureTheWaitDoublesAndTheRightPasswordDoesNotHelp() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("canbo", "sai")).isInstanceOf(SignIn.Wrong.class);
        }
        assertThat(signIn("canbo", "sai")).isInstanceOf(SignIn.Locked.class);
        assertThat(signIn("canbo", PASSWORD)).isInstanceOf(SignIn.Locked.class);
        assertThat(lockSeconds()).isEqualTo("30");

        ROOM.asOwner("update kernel.account set locked_until = null");
        signIn("canbo", "sai");
        assertThat(lockSeconds()).isEqualTo("60");
    }

    @Test
    void manyAtOnceWithOneAccountAllComeIn() {
        assertThat(atOnce(12, PASSWORD)).allMatch(outcome -> outcome instanceof SignIn.Entered);
    }

    @Test
    void failuresAtOnceAreAllCounted() {
        assertThat(atOnce(3, "sai")).containsOnly(new SignIn.Wrong());
        assertThat(ROOM.value("select failures from kernel.account")).isEqualTo("3");
    }

    private List<SignIn.Outcome> atOnce(int people, String password) {
        var pool = Executors.newFixedThreadPool(people);
        try {
            var tries = Collections.nCopies(people, (Callable<SignIn.Outcome>) () -> signIn("canbo", password));
            var outcomes = new ArrayList<SignIn.Outcome>();
            for (var outcome : pool.invokeAll(tries)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    private static String lockSeconds() {
        return ROOM.value(
                        "select round(extract(epoch from locked_until - now()) / 10) * 10 from kernel.account where id = 1")
                .replaceAll("\\..*", "");
    }

    @Test
    void onlyMandatesOfTodayComeWithTheCaller() {
        var entered = (SignIn.Entered) signIn("canbo", PASSWORD);

        var known = ROOM.use(Callers.class).find(1, entered.stamp(), "r2").orElseThrow();

        assertThat(known.caller().mandates())
                .extracting(MandateInForce::role, MandateInForce::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("organisation-clerk", "/50/"));
        assertThat(ROOM.use(Callers.class).find(1, "old-stamp", "r2")).isEmpty();
    }

    @Test
    void changingThePasswordEndsOtherSessionsAndRefusesAWeakOne() {
        var entered = (SignIn.Entered) signIn("canbo", PASSWORD);
        Caller caller = ROOM.use(Callers.class)
                .find(1, entered.stamp(), "r")
                .orElseThrow()
                .caller();
        ChangePassword change = ROOM.use(ChangePassword.class);

        assertThat(change.change(ROOM.scope(caller, "own.account"), PASSWORD, "ngắn")
                        .problem())
                .isEqualTo("access.password.short");
        assertThat(change.change(ROOM.scope(caller, "own.account"), "sai", "mật khẩu mới dài")
                        .problem())
                .isEqualTo("access.password.old-wrong");
        var changed = change.change(ROOM.scope(caller, "own.account"), PASSWORD, "mật khẩu mới dài");

        assertThat(changed.problem()).isNull();
        assertThat(ROOM.use(Callers.class).find(1, entered.stamp(), "r")).isEmpty();
        assertThat(ROOM.use(Callers.class).find(1, changed.stamp(), "r")).isPresent();
        change.change(ROOM.scope(caller, "own.account"), "mật khẩu mới dài", PASSWORD);
    }
}
