package vn.dangvu.kernel.form;

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
import vn.dangvu.kernel.document.FormArchive;
import vn.dangvu.kernel.document.FormArchive.Order;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Template;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

class LocalTemplateTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/1/50/", null);
    private static final Caller SECRETARY = Callers.with(12, "committee-secretary", 50, "/1/50/", null);
    private static final Caller ELSEWHERE = Callers.with(13, "committee-secretary", 60, "/1/60/", null);
    private static final String OWN =
            "size: A4\nblocks:\n  - {centre: \"PHIẾU CỦA PHƯỜNG\"}\n  - {line: \"Họ tên: {FULL_NAME}\"}\n";

    @UseCase(value = "settings.read", record = UseCase.Record.QUIET)
    @ApplicationScoped
    public static class AskForTheForm {
        @Inject
        FormTemplates templates;

        @Inject
        FormArchive archive;

        public Template on(Scope scope, String day, String path) {
            return templates.of("2-HSĐV", LocalDate.parse(day), path);
        }

        public Printed print(Scope scope, String day, String path, String data) {
            Template template = on(scope, day, path);
            var order = new Order(path, "paper", 7, "2-HSĐV", template.version(), "application/pdf", "a.pdf", data);
            return archive.print(scope, order, () -> Format.PDF.set(template.blank()));
        }
    }

    @BeforeAll
    static void twoAccounts() {
        ROOM.asOwner("insert into kernel.account (id, username, display_name, password_hash) values"
                + " (11, 'can-bo', 'Trần Thị Cán Bộ', '-'), (12, 'bi-thu', 'Lê Văn Bí Thư', '-')");
    }

    private static long propose(Caller caller, long unit, String from, String layout) {
        return ROOM.use(ProposeFormTemplate.class)
                .propose(
                        ROOM.scope(caller, "settings.propose"),
                        new TemplateWish(unit, "2-hsdv", LocalDate.parse(from), layout, "Mẫu của tỉnh"));
    }

    private static void approve(Caller caller, long id) {
        ROOM.use(ApproveFormTemplate.class).approve(ROOM.scope(caller, "settings.approve"), id);
    }

    private static Template on(String day, String path) {
        return ROOM.use(AskForTheForm.class).on(ROOM.scope(CLERK, "settings.read"), day, path);
    }

    @Test
    void anApprovedEditionIsPrintedBelowItsUnitFromItsDayAndWithItsGuidance() {
        long id = propose(CLERK, 50, "2026-03-01", OWN);
        assertThat(on("2026-03-01", "/1/50/100/").version()).isEqualTo("2-HSĐV/38-HD.3");

        approve(SECRETARY, id);

        assertThat(on("2026-02-28", "/1/50/100/").version()).isEqualTo("2-HSĐV/38-HD.3");
        assertThat(on("2026-03-01", "/1/60/100/").version()).isEqualTo("2-HSĐV/38-HD.3");
        Template own = on("2026-03-01", "/1/50/100/");
        assertThat(own.version()).isEqualTo("2-HSĐV/local " + id);
        assertThat(own.mark()).isEqualTo(Mark.LOCAL);
        assertThat(own.layout().text()).isEqualTo(OWN.strip());
        assertThat(ROOM.value("select action || ' ' || detail || ' ' || path from kernel.audit_entry"
                        + " where action like '%FormTemplate' order by id desc limit 1"))
                .isEqualTo("ApproveFormTemplate approved /1/50/");

        approve(SECRETARY, propose(CLERK, 50, "2024-01-01", OWN));
        assertThat(on("2024-06-01", "/1/50/100/").version()).contains("local");
        assertThat(on("2025-10-01", "/1/50/100/").version())
                .as("the national paper has changed since")
                .isEqualTo("2-HSĐV/38-HD.3");
    }

    @Test
    void theNearestCommitteeWinsAndAnEndedEditionFallsBackToTheOneAbove() {
        var branchClerk = Callers.with(11, "organisation-clerk", 300, "/1/200/300/", null);
        var wardClerk = Callers.with(11, "organisation-clerk", 200, "/1/200/", null);
        var wardSecretary = Callers.with(12, "committee-secretary", 200, "/1/200/", null);
        long ward = propose(wardClerk, 200, "2026-01-01", OWN);
        long branch = propose(branchClerk, 300, "2026-02-01", OWN);
        approve(wardSecretary, ward);
        approve(wardSecretary, branch);
        approve(wardSecretary, propose(branchClerk, 300, "2026-05-01", "-"));

        assertThat(on("2026-01-31", "/1/200/300/").version()).isEqualTo("2-HSĐV/local " + ward);
        assertThat(on("2026-02-01", "/1/200/300/").version()).isEqualTo("2-HSĐV/local " + branch);
        assertThat(on("2026-05-01", "/1/200/300/").version()).isEqualTo("2-HSĐV/local " + ward);
    }

    @Test
    void whatIsPrintedIsKeptUnderItsEdition() {
        var clerk = Callers.with(11, "organisation-clerk", 400, "/1/400/", null);
        var secretary = Callers.with(12, "committee-secretary", 400, "/1/400/", null);
        var ask = ROOM.use(AskForTheForm.class);
        Scope scope = ROOM.scope(clerk, "settings.read");
        Printed shipped = ask.print(scope, "2026-06-01", "/1/400/", "{}");
        approve(secretary, propose(clerk, 400, "2026-06-01", OWN));
        scope = ROOM.scope(clerk, "settings.read");

        Printed own = ask.print(scope, "2026-06-01", "/1/400/", "{}");
        Printed again = ask.print(scope, "2026-06-01", "/1/400/", "{}");

        assertThat(own.again()).isFalse();
        assertThat(own.content()).isNotEqualTo(shipped.content());
        assertThat(again.again()).isTrue();
        assertThat(again.content()).isEqualTo(own.content());
    }

    @Test
    void whoProposesDoesNotApproveAndNobodyApprovesForAnotherCommittee() {
        long id = propose(CLERK, 50, "2027-01-01", OWN);

        assertThatThrownBy(() -> approve(Callers.with(11, "committee-secretary", 50, "/1/50/", null), id))
                .hasMessage("approval.own-proposal");
        assertThatThrownBy(() -> approve(ELSEWHERE, id)).isInstanceOf(AccessRefused.class);
        ROOM.use(WithdrawFormTemplate.class).withdraw(ROOM.scope(CLERK, "settings.propose"), id, "Viết lại");
        assertThatThrownBy(() -> approve(SECRETARY, id)).hasMessage("approval.settled");
    }

    @Test
    void whatCannotBeSetIsRefusedWithEveryReason() {
        assertRefused("[", "templates.unreadable");
        assertRefused("size: A4", "templates.no-blocks");
        assertRefused("- a\n- b", "templates.no-blocks");
        assertRefused("size: A7\ncolour: red\nblocks:\n  - {line: a}", "templates.top-unknown, templates.size-unknown");
        assertRefused(
                "size: A4\nblocks:\n  - {image: a}\n  - a\n  - {line: a, blink: true}\n  - {line: 3}\n  - {line: a, size: 400}",
                "templates.block-unknown, templates.block-unknown, templates.option-unknown, templates.value-wrong,"
                        + " templates.value-wrong");
        assertRefused(
                "size: A4\nblocks:\n  - {line: \"{salary}\"}\n  - {line: a, when: b}",
                "templates.key-unknown, templates.key-unknown");
        assertRefused(
                "size: A4\nblocks:\n  - {table: money, heads: [a], cells: [\"{b}\"], widths: [100]}",
                "templates.table-unknown");
        assertRefused(
                "size: A4\nblocks:\n  - {table: work, heads: [a, b], cells: [\"{from}\"], widths: [120]}",
                "templates.columns, templates.value-wrong");
        assertRefused(
                "size: A4\nblocks:\n  - {line: \"[card:99999999999]\"}\n  - {dots: 5000}",
                "templates.value-wrong, templates.value-wrong");
        assertRefused(
                "size: A4\nblocks:\n  - split: [[{split: [a]}], {text: 5}]",
                "templates.column-line, templates.value-wrong");
        assertRefused("size: A4\nblocks: &a\n  - *a", "templates.block-unknown");
    }

    private static void assertRefused(String layout, String findings) {
        assertThatThrownBy(() -> propose(CLERK, 50, "2026-01-01", layout))
                .isInstanceOf(OperationRefused.class)
                .hasMessage(findings);
    }

    @Test
    void theListShowsEveryFormAndTheEditionsOfOwnUnitsOnly() {
        propose(CLERK, 50, "2028-01-01", OWN);
        var read = ROOM.use(ReadFormTemplates.class);
        var mine = read.on(ROOM.scope(SECRETARY, "settings.read"), LocalDate.of(2026, 1, 1));
        var theirs = read.on(ROOM.scope(ELSEWHERE, "settings.read"), LocalDate.of(2026, 1, 1));

        assertThat(mine).extracting(e -> e.form().number()).contains("2-HSĐV", "7-HSĐV");
        assertThat(mine).filteredOn(e -> !e.local().isEmpty()).isNotEmpty();
        assertThat(theirs).allMatch(e -> e.local().isEmpty());
        assertThat(read.sample(ROOM.scope(SECRETARY, "settings.read"), "2-hsdv", LocalDate.of(2026, 1, 1), OWN))
                .get()
                .satisfies(pdf -> assertThat(new String(pdf, 0, 4)).isEqualTo("%PDF"));
    }
}
