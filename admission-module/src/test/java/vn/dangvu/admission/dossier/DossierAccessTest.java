package vn.dangvu.admission.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.admission.preparation.DeclarationDraft;
import vn.dangvu.admission.preparation.DeclareMyself;
import vn.dangvu.admission.source.EntryKind;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;

/** Who reaches a dossier, how much of it, and at what price. */
class DossierAccessTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate LISTED = LocalDate.of(2026, 1, 5);
    private static final Caller APPLICANT = new Caller(61, "Lê Thị Kín", null, List.of(), "test");
    private static final Caller STRANGER = new Caller(62, "Người Lạ", null, List.of(), "test");
    private static final Caller HELPER = new Caller(63, "Nguyễn Văn C", 2L, List.of(), "test");
    private static final Paging FIRST = new Paging(0, 50, "due", false);
    private static Ward ward;

    @BeforeAll
    static void ward() {
        System.setProperty("dangvu.clock.days-ahead", "700");
        Ward.people(ROOM);
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (61, 'le.thi.kin', 'Lê Thị Kín', '-')");
        ward = mine("Lê Thị Kín", 61L).prepared().agreed().admitted(null).celebrated();
    }

    @AfterAll
    static void today() {
        System.clearProperty("dangvu.clock.days-ahead");
    }

    /** With an account of the applicant. */
    private static Ward mine(String name, Long account) {
        Ward ward = new Ward(ROOM).enlisted(Ward.person(name, "12/04/1996", false), LISTED);
        if (account != null) {
            ROOM.asOwner(
                    "update admission.candidate set account_id = null where account_id = " + account,
                    "update admission.candidate set account_id = " + account + " where id = " + ward.candidate);
        }
        return ward.entry(EntryKind.CERTIFICATE, LISTED.plusDays(9))
                .entry(EntryKind.REVIEW, LISTED.plusDays(10))
                .entry(EntryKind.PERMISSION, LISTED.plusDays(20))
                .until(LISTED.plusDays(21))
                .started(null);
    }

    private static Scope other(String permission) {
        return ward.scope(Ward.OTHER, permission);
    }

    @Test
    void theSecretaryOfAnotherBranchNeitherReadsNorWrites() {
        assertThatThrownBy(() -> ROOM.use(OpenDossier.class).open(other("dossier.read"), ward.id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(OpenDossier.class).open(other("dossier.read"), 987_654))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(RecordStep.class)
                        .record(other("dossier.keep"), ward.id, ward.version(), Step.NEW_CLASS, ward.day, Map.of()))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(CloseDossier.class)
                        .close(other("dossier.keep"), ward.id, ward.version(), "refused", ward.day, "x"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(
                        () -> ROOM.use(StartDossier.class).start(other("dossier.keep"), ward.candidate, ward.day, null))
                .isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.read", "dossier.keep", "dossier.appraise", "dossier.decide", "dossier.print"})
    void withoutAMandateThereIsNothing(String permission) {
        for (Caller caller : List.of(
                Callers.member(4),
                APPLICANT,
                HELPER,
                Callers.with("system-administrator", 50, "/50/"),
                Callers.with("superior-level", 50, "/50/"))) {
            assertThatThrownBy(() -> ROOM.scope(caller, permission))
                    .as(caller.name())
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void noRoleBothProposesAndDecides() {
        assertThatThrownBy(() -> ROOM.scope(Ward.SECRETARY, "dossier.decide")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Ward.SECRETARY, "dossier.appraise")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Ward.CLERK, "dossier.decide")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Ward.COMMITTEE, "dossier.keep")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Ward.COMMITTEE, "dossier.appraise")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void listsNeighboursAndDutiesOfAnotherBranchAreEmpty() {
        DossierFilter all = new DossierFilter("", null, "all");
        ListDossiers list = ROOM.use(ListDossiers.class);
        assertThat(list.page(other("dossier.read"), all, FIRST).rows()).isEmpty();
        assertThat(list.page(other("dossier.read"), all, FIRST).total()).isZero();
        assertThat(list.neighbours(other("dossier.read"), all, FIRST, ward.id).total())
                .isZero();
        assertThat(list.page(other("dossier.read"), new DossierFilter("Kín", null, "all"), FIRST)
                        .total())
                .isZero();
        assertThatThrownBy(() -> list.page(other("dossier.read"), new DossierFilter("", 100L, "all"), FIRST))
                .isInstanceOf(AccessRefused.class);
        assertThat(duties(Ward.SECRETARY)).isNotEmpty();
        assertThat(duties(Ward.OTHER)).isEmpty();
        assertThat(duties(Callers.with("superior-level", 50, "/50/"))).isEmpty();
    }

    private static List<String> waiting(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), LocalDate.of(2028, 1, 1)).all().stream()
                .map(Task::key)
                .toList();
    }

    private static List<Task> duties(Caller caller) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), LocalDate.of(2028, 1, 1)).all().stream()
                .filter(t -> t.key().startsWith("dossier-"))
                .toList();
    }

    private static int rows(String table, String... settings) throws SQLException {
        return Integer.parseInt(seen("select count(*) from " + table, settings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admission.candidate",
                "admission.dossier",
                "admission.act",
                "admission.declaration",
                "admission.declared_line",
                "admission.verification",
                "admission.introducer",
                "membership.ballot",
                "membership.ballot_voter"
            })
    void theDatabaseItselfShowsNothingToOthers(String table) throws SQLException {
        assertThat(rows(table)).as("nobody").isZero();
        assertThat(rows(table, "lo=/50/150/", "hi=/50/1500", "account=25"))
                .as("another branch")
                .isZero();
        assertThat(rows(table, "account=62", "lo=~")).as("a foreign account").isZero();
        assertThat(rows(table, "self=4", "account=900", "lo=~"))
                .as("a member without part in it")
                .isZero();
        assertThat(rows(table, "lo=/50/100/", "hi=/50/1000")).as("the branch").isPositive();
    }

    @Test
    void theDatabaseShowsNoVoteToApplicantOrHelper() throws SQLException {
        for (String who : List.of("account=61", "self=2")) {
            assertThat(rows("admission.dossier", who, "lo=~")).isPositive();
            assertThat(rows("membership.ballot", who, "lo=~")).isZero();
            assertThat(rows("membership.ballot_voter", who, "lo=~")).isZero();
        }
    }

    @Test
    void theApplicantSeesTheOwnWayAndNotWhatOthersSaid() {
        OpenOwnDossier.Own own = ROOM.use(OpenOwnDossier.class)
                .open(ROOM.scope(APPLICANT, "own.dossier"))
                .orElseThrow();
        assertThat(own.file().id()).isEqualTo(ward.id);
        assertThat(own.file().declared().of(FileItem.Kind.RELATIVE)).hasSize(2);
        assertThat(own.file().verifications()).isEmpty();
        assertThat(own.file().introducers()).isEmpty();
        assertThat(own.file().ballots()).isEmpty();
        assertThat(own.file().acts())
                .extracting(DossierFile.Act::step)
                .containsOnly(Step.APPLICATION, Step.DECISION, Step.CEREMONY);
        assertThat(own.file().candidate().entries())
                .extracting(e -> e.kind())
                .containsOnly(EntryKind.CERTIFICATE, EntryKind.PERMISSION);
        assertThat(own.file().candidate().person().note()).isNull();
        assertThat(own.steps())
                .filteredOn(s -> s.step() == Step.DECISION)
                .singleElement()
                .satisfies(s -> assertThat(s.state()).isEqualTo("done"));
    }

    @Test
    void aForeignAccountHasNoDossier() {
        assertThat(ROOM.use(OpenOwnDossier.class).open(ROOM.scope(STRANGER, "own.dossier")))
                .isEmpty();
        assertThat(ROOM.use(OpenOwnDossier.class).open(ROOM.scope(HELPER, "own.dossier")))
                .isEmpty();
    }

    @Test
    void theApplicantDeclaresTheOwnDossierAndNoOther() {
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (64, 'le.tu.khai', 'Lê Tự Khai', '-')");
        Caller applicant = new Caller(64, "Lê Tự Khai", null, List.of(), "test");
        Ward own = mine("Lê Tự Khai", 64L).act(Step.APPLICATION, Map.of());
        assertThat(waiting(applicant)).contains("own-declaration");
        assertThat(waiting(STRANGER)).doesNotContain("own-declaration");
        DeclareMyself declare = ROOM.use(DeclareMyself.class);
        var draft = new DeclarationDraft(Declaration.EMPTY, Set.of(2), "Sinh ra…", "Ưu điểm…", null);
        for (Caller no : List.of(STRANGER, HELPER, APPLICANT)) {
            assertThatThrownBy(() -> declare.save(ROOM.scope(no, "own.dossier"), own.id, own.version(), draft))
                    .as(no.name())
                    .isInstanceOf(AccessRefused.class);
        }
        declare.save(ROOM.scope(applicant, "own.dossier"), own.id, own.version(), draft);
        assertThat(own.open().file().declared().life()).isEqualTo("Sinh ra…");
        own.declared();
        declare.save(ROOM.scope(applicant, "own.dossier"), own.id, own.version(), own.draft(own.day));
        assertThat(ROOM.use(OpenOwnDossier.class)
                        .open(ROOM.scope(applicant, "own.dossier"))
                        .orElseThrow()
                        .steps())
                .filteredOn(s -> s.step() == Step.DECLARATION)
                .singleElement()
                .satisfies(s -> assertThat(s.state()).isEqualTo("done"));
        assertThat(waiting(applicant)).doesNotContain("own-declaration");
    }

    @Test
    void whoHelpsWritesTheRemarkAndTheListStillKnowsTheVotes() {
        Ward helped = mine("Lê Được Giúp", null)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated()
                .after(1);
        SpeakAsHelper speak = ROOM.use(SpeakAsHelper.class);
        for (Caller no : List.of(Callers.member(4), STRANGER)) {
            assertThatThrownBy(() -> speak.remark(
                            ROOM.scope(no, "dossier.help"), helped.id, helped.version(), helped.day, "Tốt", "Không"))
                    .as(no.name())
                    .isInstanceOf(AccessRefused.class);
        }
        String before = kept(helped);
        assertThat(waiting(HELPER)).contains("own-remark");
        speak.remark(ROOM.scope(HELPER, "dossier.help"), helped.id, helped.version(), helped.day, "Tốt", "Không");
        assertThat(helped.open().file().act(Step.HELPER_REMARK).orElseThrow().recorder())
                .isEqualTo("Nguyễn Văn C");
        assertThat(kept(helped)).isEqualTo(before);
        assertThat(ROOM.value("select progress->>'helper-remark' from admission.dossier where id = " + helped.id))
                .isEqualTo("done " + helped.day);
    }

    private static String kept(Ward ward) {
        return ROOM.value(
                "select branch_on || ' ' || (progress - 'helper-remark') from admission.dossier where id = " + ward.id);
    }

    private static List<String> statements(Runnable work) {
        return ROOM.statements(work).stream()
                .filter(s -> !s.contains("set_config"))
                .toList();
    }

    @Test
    void aDossierIsOpenedWithFewStatementsHoweverMuchStandsInIt() {
        Scope scope = ward.scope(Ward.SECRETARY, "dossier.read");
        int before = statements(() -> ROOM.use(OpenDossier.class).open(scope, ward.id))
                .size();
        ROOM.asOwner(
                "insert into admission.verification (dossier_id, place, about, sent_on, replied_on, result, recorded_by) select "
                        + ward.id
                        + ", 'Xã ' || i, 'Bố', '2026-02-01', '2026-02-20', 'true', 1 from generate_series(1, 50) i",
                "insert into admission.declared_line (dossier_id, kind, label, folded, recorded_by) select " + ward.id
                        + ", 'discipline', 'Việc ' || i, 'viec', 1 from generate_series(1, 50) i");
        int after = statements(() -> ROOM.use(OpenDossier.class).open(scope, ward.id))
                .size();
        assertThat(before).isLessThanOrEqualTo(18);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aListOfFiftyTakesAsManyStatementsAsOneOfTwo() {
        Scope scope = ward.scope(Ward.CLERK, "dossier.read");
        DossierFilter all = new DossierFilter("", null, "all");
        ListDossiers list = ROOM.use(ListDossiers.class);
        list.page(scope, all, FIRST);
        int few = statements(() -> list.page(scope, all, FIRST)).size();
        ROOM.asOwner(
                "insert into admission.candidate (id, unit_id, path, full_name, sort_name, folded, recorded_by)"
                        + " select 100000 + i, 200, '/50/200/', 'Danh Sách ' || i, 'danh sach', 'danh sach', 1 from generate_series(1, 60) i",
                "insert into admission.dossier (id, candidate_id, unit_id, path, again, opened_on, step, progress, stale_on, recorded_by)"
                        + " select 100000 + i, 100000 + i, 200, '/50/200/', false, '2026-01-01', 'application', '{\"listed\":\"done 2026-01-01\"}',"
                        + " '2100-01-01', 1 from generate_series(1, 60) i");
        List<String> many =
                statements(() -> assertThat(list.page(scope, all, FIRST).rows()).hasSize(50));
        assertThat(many).hasSize(few).hasSizeLessThanOrEqualTo(6);
    }

    /** Which rows of the own case the database itself gives to whoever it is about, or who helps. */
    private static String seen(String query, String... settings) throws SQLException {
        try (Connection c = ROOM.connection("dangvu_app")) {
            c.setAutoCommit(false);
            try (var statement = c.createStatement()) {
                for (String setting : settings) {
                    String[] parts = setting.split("=");
                    statement.execute("select set_config('dangvu." + parts[0] + "', '" + parts[1] + "', true)");
                }
                try (var found = statement.executeQuery(query)) {
                    found.next();
                    return found.getString(1);
                }
            } finally {
                c.rollback();
            }
        }
    }

    private static String steps(Ward of, String who) throws SQLException {
        return seen(
                "select string_agg(step, ' ' order by step) from admission.act where dossier_id = " + of.id,
                who,
                "lo=~");
    }

    @Test
    void theDatabaseShowsTheApplicantNoMoreThanTheOwnPage() throws SQLException {
        String me = "account=61";
        assertThat(steps(ward, me)).isEqualTo("application ceremony decision");
        assertThat(rows("admission.verification", me, "lo=~")).isZero();
        assertThat(rows("admission.introducer", me, "lo=~")).isZero();
        assertThat(rows("admission.declaration", me, "lo=~")).isPositive();
        assertThat(rows("admission.declared_line", me, "lo=~")).isPositive();
        assertThat(seen("select string_agg(distinct kind, ' ' order by kind) from admission.entry", me, "lo=~"))
                .isEqualTo("certificate permission");
        assertThat(seen("select progress->>'certification' from admission.dossier where id = " + ward.id, me, "lo=~"))
                .startsWith("done");
    }

    @Test
    void norTheHelper() throws SQLException {
        Ward helped = mine("Lê Có Người Giúp", null)
                .prepared()
                .agreed()
                .admitted(null)
                .celebrated()
                .act(Step.HELPER_REMARK, Map.of("helper", "Nguyễn Văn C", "strengths", "Tốt", "weaknesses", "Không"));
        assertThat(steps(helped, "self=2")).isEqualTo("ceremony helper-remark");
        for (String table : List.of(
                "admission.verification",
                "admission.introducer",
                "admission.declaration",
                "admission.declared_line",
                "admission.entry")) {
            assertThat(rows(table, "self=2", "lo=~")).as(table).isZero();
        }
    }

    @Test
    void neitherWritesWhatIsNotTheirs() {
        for (String who : List.of("account=61", "self=2")) {
            for (String write : List.of(
                    "insert into admission.act (dossier_id, step, on_date, recorded_by, recorder) values (" + ward.id
                            + ", 'recognition', '2026-09-01', 61, 'x')",
                    "insert into admission.verification (dossier_id, place, about, sent_on, recorded_by) values ("
                            + ward.id + ", 'Xã', 'Bố', '2026-02-01', 61)",
                    "insert into admission.introducer (dossier_id, kind, name, recorded_by) values (" + ward.id
                            + ", 'youth-union', 'Đoàn', 61)")) {
                assertThatThrownBy(
                                () -> seen("with w as (" + write + " returning 1) select count(*) from w", who, "lo=~"))
                        .as(who + " " + write)
                        .hasStackTraceContaining("row-level security");
            }
        }
    }

    @Test
    void whatTheCommitteeCertifiedTheApplicantNoLongerChanges() {
        DeclareMyself declare = ROOM.use(DeclareMyself.class);
        var draft = new DeclarationDraft(Declaration.EMPTY, Set.of(2), "Khác", "Khác", null);
        assertThat(Ward.reasons(
                        () -> declare.save(ROOM.scope(APPLICANT, "own.dossier"), ward.id, ward.version(), draft)))
                .containsExactly("dossier.declaration-certified");
    }
}
