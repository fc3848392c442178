package vn.dangvu.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

class UseCaseTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @UseCase("member.change")
    @ApplicationScoped
    public static class CloseUnit {
        @Inject
        Sql sql;

        public long close(Scope scope, long unit, boolean fail) {
            scope.trail().about("unit", unit, "/50/100/").detail("thử");
            sql.update(Clause.of("update membership.unit set closed_on = date '2024-01-01' where id = ?", unit));
            if (fail) {
                scope.mustCover("/999/");
            }
            return sql.first(
                            Clause.of("select count(*) from membership.member m where ")
                                    .then(scope.within("m.path")),
                            row -> row.getLong(1))
                    .orElseThrow();
        }
    }

    @UseCase(value = "member.change", record = UseCase.Record.QUIET)
    @ApplicationScoped
    public static class SayNo {
        public void because(Scope scope, RuntimeException why) {
            scope.trail().about("member", 2L, "/50/150/").detail("lý do");
            throw why;
        }
    }

    private static String last() {
        return ROOM.value("select concat_ws(' ', action, outcome, role, mandate_id, unit_id, path, subject_id, detail)"
                + " from kernel.audit_entry order by id desc limit 1");
    }

    private static void refuse(RuntimeException why) {
        var scope = ROOM.scope(Callers.with("organisation-clerk", 100, "/50/100/"), "member.change");
        assertThatThrownBy(() -> ROOM.use(SayNo.class).because(scope, why)).isSameAs(why);
    }

    @Test
    void whateverSaysNoLeavesARefusalWithTheMandateAndThePlaceOfTheSubject() {
        refuse(new vn.dangvu.kernel.legal.OperationRefused("four-eyes.same-person"));
        assertThat(last()).isEqualTo("SayNo refused organisation-clerk 1 100 /50/150/ 2 four-eyes.same-person");

        refuse(new AccountRefused("access.mandate.own"));
        assertThat(last()).isEqualTo("SayNo refused organisation-clerk 1 100 /50/150/ 2 access.mandate.own");
    }

    @Test
    void whatBreaksLeavesAFailureThatNamesItsKindOnly() {
        refuse(new IllegalStateException("Nguyễn Văn A, 026177000001"));

        assertThat(last()).isEqualTo("SayNo failed organisation-clerk 1 100 /50/150/ 2 IllegalStateException");
    }

    @Test
    void aPlaceOutsideEveryMandateIsNotPutDownToAnyOfThem() {
        var scope = ROOM.scope(Callers.with("organisation-clerk", 100, "/50/100/"), "member.change");

        assertThat(scope.mandateFor("/50/150/")).isNull();
        assertThat(scope.mandateFor("/50/100/7/").unitId()).isEqualTo(100);
        assertThat(scope.mandateFor(null).unitId()).isEqualTo(100);
    }

    @BeforeAll
    static void twoBranchesWithAMemberEach() {
        ROOM.asOwner(
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (50, 'ward', '/50/', 'Đảng bộ', 'ĐB', 'dang bo', '2018-01-01')",
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                        + " (100, 'branch', 50, '/50/100/', 'Một', 'Một', 'mot', '2018-01-01'),"
                        + " (150, 'branch', 50, '/50/150/', 'Hai', 'Hai', 'hai', '2018-01-01')",
                "insert into membership.member (id, unit_id, path, created_by) values"
                        + " (1, 100, '/50/100/', 1), (2, 150, '/50/150/', 1)");
    }

    @Test
    void theRowFilterKeepsToTheUnitOfTheMandate() {
        var branch = ROOM.scope(Callers.with("organisation-clerk", 100, "/50/100/"), "member.change");
        var ward = ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), "member.change");

        assertThat(ROOM.use(CloseUnit.class).close(branch, 100, false)).isEqualTo(1);
        assertThat(ROOM.use(CloseUnit.class).close(ward, 100, false)).isEqualTo(2);
    }

    @Test
    void aDoneOperationLeavesOneChainedEntryInTheSameTransaction() {
        var scope = ROOM.scope(Callers.with("organisation-clerk", 100, "/50/100/"), "member.change");

        ROOM.use(CloseUnit.class).close(scope, 100, false);

        assertThat(ROOM.value("select action || ' ' || outcome || ' ' || role || ' ' || subject_id || ' ' || path"
                        + " from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("CloseUnit done organisation-clerk 100 /50/100/");
        assertThat(ROOM.value("select count(*) from kernel.audit_entry a join kernel.audit_entry b on b.id = a.id - 1"
                        + " where a.prev_hash <> b.hash"))
                .isEqualTo("0");
    }

    @Test
    void aRefusedOperationChangesNothingAndIsWritten() {
        var scope = ROOM.scope(Callers.with("organisation-clerk", 150, "/50/150/"), "member.change");

        assertThatThrownBy(() -> ROOM.use(CloseUnit.class).close(scope, 150, true))
                .isInstanceOf(AccessRefused.class);

        assertThat(ROOM.value("select closed_on from membership.unit where id = 150"))
                .isNull();
        assertThat(
                        ROOM.value(
                                "select action || ' ' || outcome || ' ' || detail from kernel.audit_entry order by id desc limit 1"))
                .isEqualTo("CloseUnit refused access.outside-scope");
    }

    @Test
    void aScopeOfAnotherPermissionIsNotAccepted() {
        var scope = ROOM.scope(Callers.with("organisation-clerk", 100, "/50/100/"), "member.list");

        assertThatThrownBy(() -> ROOM.use(CloseUnit.class).close(scope, 100, false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRoleWithoutThePermissionGetsNoScopeAndTheAttemptIsWritten() {
        assertThatThrownBy(() -> ROOM.scope(Callers.with("branch-secretary", 100, "/50/100/"), "member.import"))
                .isInstanceOf(AccessRefused.class);

        assertThat(last()).isEqualTo("member.import refused branch-secretary 1 100 /50/100/ access.no-mandate");
    }

    @Test
    void theApplicationsUserSeesNoMemberWithoutAScope() {
        assertThat(ROOM.value(TestServer.APP, "select count(*) from membership.member"))
                .isEqualTo("0");
        assertThat(ROOM.value("select count(*) from membership.member")).isEqualTo("2");
    }

    @Test
    void theApplicationsUserCannotChangeTheAuditChain() {
        for (String command : new String[] {
            "update kernel.audit_entry set detail = 'x'", "delete from kernel.audit_entry",
                    "truncate kernel.audit_entry",
            "update kernel.audit_head set last_id = 0", "create table kernel.mine (x int)",
                    "drop table membership.member"
        }) {
            assertThatThrownBy(() -> ROOM.asApplication(command))
                    .as(command)
                    .hasMessageMatching("(?s).*(permission denied|must be owner|append-only).*");
        }
    }

    @Test
    void evenTheOwnerCannotChangeTheAuditChainByMistake() {
        assertThatThrownBy(() -> ROOM.asOwner("delete from kernel.audit_entry")).hasMessageContaining("append-only");
    }
}
