package vn.dangvu.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.SignIn;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;

class AuditTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final ListAudit.Filter ALL = new ListAudit.Filter(null, null, null, null, null, null);

    @BeforeEach
    void someEntries() {
        ROOM.asOwner(
                "insert into kernel.audit_entry (actor_id, actor_name, action, outcome, path, subject_type, subject_id, detail, as_of)"
                        + " select 7, 'Ngô Thanh Bích', 'OpenMemberFile', 'read', '/50/' || (100 + i % 2 * 50) || '/', 'member', i, 'ghi chú “' || i || '”',"
                        + " date '2025-12-31' from generate_series(1, 20) i");
    }

    private ChainCheck.Result verify() {
        return ROOM.use(VerifyAudit.class)
                .verify(ROOM.scope(Callers.with("inspection-committee", 50, "/50/"), "audit.read"));
    }

    @Test
    void anUntouchedChainIsWholeAndHasAnAnchor() {
        ChainCheck.Result result = verify();

        assertThat(result.whole()).isTrue();
        assertThat(result.checked()).isGreaterThanOrEqualTo(20);
        assertThat(Anchor.read("mốc " + result.anchor() + " ngày 26/11/2026")).contains(result.anchor());
    }

    @Test
    void aChangedEntryIsNamedEvenWhenItsOwnHashIsMadeToFit() {
        ROOM.asOwner(
                "alter table kernel.audit_entry disable trigger append_only",
                "update kernel.audit_entry set actor_name = 'Người khác' where id = 5",
                "alter table kernel.audit_entry enable trigger append_only");
        assertThat(verify().firstBad()).isEqualTo(5);

        ROOM.asOwner(
                "alter table kernel.audit_entry disable trigger append_only",
                "update kernel.audit_entry e set hash = sha256(prev_hash || convert_to(kernel.audit_text(e), 'UTF8')) where id = 5",
                "alter table kernel.audit_entry enable trigger append_only");
        assertThat(verify().firstBad()).isEqualTo(6);

        ROOM.asOwner(
                "alter table kernel.audit_entry disable trigger append_only",
                "update kernel.audit_entry set actor_name = 'Ngô Thanh Bích' where id = 5",
                "update kernel.audit_entry e set hash = sha256(prev_hash || convert_to(kernel.audit_text(e), 'UTF8')) where id = 5",
                "alter table kernel.audit_entry enable trigger append_only");
        assertThat(verify().whole()).isTrue();
    }

    @Test
    void aTailCutOffIsNamedByTheHead() {
        long last = verify().checked() + 1; // the verification itself is the last entry
        ROOM.asOwner(
                "create table kernel.kept as select * from kernel.audit_entry where id >= " + (last - 2),
                "alter table kernel.audit_entry disable trigger append_only",
                "delete from kernel.audit_entry where id >= " + (last - 2));

        ChainCheck.Result result = check();

        ROOM.asOwner(
                "alter table kernel.audit_entry disable trigger chain",
                "insert into kernel.audit_entry select * from kernel.kept order by id",
                "drop table kernel.kept",
                "alter table kernel.audit_entry enable trigger all");
        assertThat(result.fault()).isEqualTo(ChainCheck.Fault.CUT_OFF);
        assertThat(result.firstBad()).isEqualTo(last - 2);
        assertThat(check().whole()).isTrue();
    }

    @Test
    void aNotedAnchorTellsWhetherItsEntryIsStillTheSame() {
        Anchor noted = check().anchor();
        assertThat(check(noted).whole()).isTrue();

        ChainCheck.Result rewritten = check(new Anchor(5, "0".repeat(64)));
        assertThat(rewritten.fault()).isEqualTo(ChainCheck.Fault.REWRITTEN);
        assertThat(rewritten.firstBad()).isEqualTo(5);

        ChainCheck.Result shorter = check(new Anchor(noted.number() + 1000, noted.hash()));
        assertThat(shorter.fault()).isEqualTo(ChainCheck.Fault.CUT_OFF);
        assertThat(shorter.firstBad()).isEqualTo(noted.number() + 1);
    }

    private static ChainCheck.Result check(Anchor... noted) {
        try (var connection = ROOM.connection(TestServer.APP)) {
            return ChainCheck.run(connection, noted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoInspectsOneUnitReadsTheLogOfThatUnitOnly() {
        var branch = ROOM.scope(Callers.with("inspection-committee", 150, "/50/150/"), "audit.read");

        var page = ROOM.use(ListAudit.class).page(branch, ALL, new Paging(0, 100, "id", true));

        assertThat(page.rows()).isNotEmpty().allSatisfy(r -> assertThat(r.path())
                .isEqualTo("/50/150/"));
        assertThat(page.total()).isEqualTo(page.rows().size());
    }

    @Test
    void whatHasNoPlaceIsReadAtTheTopOfTheInstallationOnly() {
        ROOM.use(SignIn.class).signIn(ROOM.scope(Caller.nobody("r"), "session.open"), "khong-co", "sai");

        assertThat(refusals("/50/")).extracting(AuditRow::detail).contains("session.unknown");
        assertThat(refusals("/50/150/")).extracting(AuditRow::detail).doesNotContain("session.unknown");
    }

    @Test
    void whoInspectsTheWardReadsWhatWasRefusedInABranch() {
        assertThatThrownBy(() -> ROOM.scope(Callers.with("branch-secretary", 150, "/50/150/"), "member.import"))
                .isInstanceOf(AccessRefused.class);

        assertThat(refusals("/50/")).extracting(AuditRow::action).contains("member.import");
        assertThat(refusals("/50/150/")).extracting(AuditRow::action).contains("member.import");
        assertThat(refusals("/50/100/")).extracting(AuditRow::action).doesNotContain("member.import");
    }

    @Test
    void refusalsAreFoundByTheirOwnIndexAmongManyReads() {
        ROOM.asOwner(
                "insert into kernel.audit_entry (actor_name, action, outcome, path)"
                        + " select 'x', 'OpenMemberFile', case when i % 500 = 0 then 'refused' else 'read' end, '/60/' || i % 9 || '/'"
                        + " from generate_series(1, 5000) i",
                "analyze kernel.audit_entry");

        String plan = ROOM.value(
                "explain (format json) select e.* from kernel.audit_entry e where e.path >= '/60/7/' and e.path < '/60/70'"
                        + " and e.outcome = 'refused' order by e.id desc limit 20");

        assertThat(plan).contains("audit_of_refusals").doesNotContain("Seq Scan");
    }

    private static List<AuditRow> refusals(String path) {
        var scope = ROOM.scope(Callers.with("inspection-committee", 1, path), "audit.read");
        var filter = new ListAudit.Filter(null, null, null, "refused", null, null);
        return ROOM.use(ListAudit.class)
                .page(scope, filter, new Paging(0, 100, "id", true))
                .rows();
    }

    @Test
    void aListIsThreeStatements() {
        var ward = ROOM.scope(Callers.with("inspection-committee", 50, "/50/"), "audit.read");

        assertThat(ROOM.statements(() -> ROOM.use(ListAudit.class).page(ward, ALL, new Paging(0, 20, "id", true))))
                .hasSize(3);
    }
}
