package vn.dangvu.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

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
        assertThat(result.anchor()).hasSize(64);
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
    void whoInspectsOneUnitReadsTheLogOfThatUnitOnly() {
        var branch = ROOM.scope(Callers.with("inspection-committee", 150, "/50/150/"), "audit.read");

        var page = ROOM.use(ListAudit.class).page(branch, ALL, new Paging(0, 100, "id", true));

        assertThat(page.rows()).isNotEmpty().allSatisfy(r -> assertThat(r.path())
                .isEqualTo("/50/150/"));
        assertThat(page.total()).isEqualTo(page.rows().size());
    }

    @Test
    void aListIsThreeStatements() {
        var ward = ROOM.scope(Callers.with("inspection-committee", 50, "/50/"), "audit.read");

        assertThat(ROOM.statements(() -> ROOM.use(ListAudit.class).page(ward, ALL, new Paging(0, 20, "id", true))))
                .hasSize(3);
    }
}
