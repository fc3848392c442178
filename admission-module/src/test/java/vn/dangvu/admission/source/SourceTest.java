package vn.dangvu.admission.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Ballots;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.roll.People;

class SourceTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(22, "branch-secretary", 150, "/50/150/", null);
    private static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    private static final LocalDate LISTED = LocalDate.of(2026, 3, 2);

    @BeforeAll
    static void ward() {
        new People(ROOM)
                .ward()
                .member(1, 100, "Ngô Bá Tùng")
                .member(2, 150, "Trần Thị Xa")
                .person(3, 100, "Lê Dự Bị")
                .home(3, 100, "2025-06-01", "admission")
                .standing(3, "probationary", "2025-06-01");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "candidate.keep");
    }

    private static Person person(String name, String born) {
        return new Person(
                name,
                "F",
                PartialDate.read(born).date().orElse(null),
                "Kinh",
                null,
                null,
                null,
                null,
                "Giáo viên",
                null,
                null,
                null,
                true,
                false,
                null);
    }

    private static long enlist(String name) {
        return ROOM.use(EnlistCandidate.class)
                .enlist(
                        keep(SECRETARY),
                        100,
                        person(name, "12/04/2001"),
                        CandidateKind.OUTSTANDING,
                        LISTED,
                        "03-NQ/CB");
    }

    private static CandidateFile open(long id) {
        return ROOM.use(OpenCandidate.class).open(ROOM.scope(SECRETARY, "candidate.read"), id);
    }

    private static long version(long id) {
        return open(id).version();
    }

    private static List<CandidateRow> listed(Caller caller, LocalDate on, String state) {
        return ROOM.use(ListCandidates.class)
                .page(
                        ROOM.scope(caller, "candidate.read"),
                        new CandidateFilter(on, "", null, state),
                        new Paging(0, 50, "name", false))
                .rows();
    }

    private static List<String> names(Caller caller, LocalDate on, String state) {
        return listed(caller, on, state).stream().map(CandidateRow::name).toList();
    }

    @Test
    void fromTheResolutionToTheListAndOffItWithTheReason() {
        long id = enlist("nguyễn thị  mai");
        assertThat(open(id).person().fullName()).isEqualTo("Nguyễn Thị Mai");

        ROOM.use(ChangeListing.class).promote(keep(SECRETARY), id, version(id), LISTED.plusMonths(1), "05-NQ/CB");
        assertThat(open(id).listed())
                .hasValueSatisfying(l -> assertThat(l.kind()).isEqualTo(CandidateKind.SYMPATHISER));
        ROOM.use(ChangeListing.class)
                .takeOff(
                        keep(SECRETARY),
                        id,
                        version(id),
                        LISTED.plusMonths(3),
                        LeavingReason.OWN_WISH,
                        "09-NQ/CB",
                        null);

        assertThat(open(id).listings())
                .extracting(CandidateFile.Listing::reason)
                .containsExactly("own-wish", "sympathiser");
        assertThat(names(SECRETARY, LISTED.plusMonths(2), "sympathiser")).contains("Nguyễn Thị Mai");
        assertThat(names(SECRETARY, LISTED.plusDays(1), "outstanding")).contains("Nguyễn Thị Mai");
        assertThat(names(SECRETARY, LISTED.plusMonths(3), "left")).contains("Nguyễn Thị Mai");
        assertThat(names(SECRETARY, LISTED.plusMonths(3), "")).doesNotContain("Nguyễn Thị Mai");
        assertThat(ROOM.value(
                        "select count(*) from kernel.audit_entry where subject_type = 'candidate' and subject_id = "
                                + id + " and outcome = 'done'"))
                .isEqualTo("3");
    }

    @Test
    void onePersonIsListedOnceAndAHomonymOfAnotherBirthDateIsAnotherPerson() {
        enlist("Lê Thị Hoa");
        assertThatThrownBy(() -> enlist("Lê thị hoa")).hasMessage("admission.listed-already");
        assertThat(ROOM.use(EnlistCandidate.class)
                        .enlist(
                                keep(SECRETARY),
                                100,
                                person("Lê Thị Hoa", "13/04/2001"),
                                CandidateKind.SYMPATHISER,
                                LISTED,
                                "03-NQ/CB"))
                .isPositive();
    }

    @Test
    void anotherBranchNeitherSeesNorTouchesThem() {
        long id = enlist("Phạm Kín");
        assertThat(names(OTHER, LISTED.plusDays(1), "all")).doesNotContain("Phạm Kín");
        assertThat(names(CLERK, LISTED.plusDays(1), "all")).contains("Phạm Kín");
        assertThatThrownBy(() -> ROOM.use(OpenCandidate.class).open(ROOM.scope(OTHER, "candidate.read"), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(ChangeListing.class)
                        .takeOff(keep(OTHER), id, 0, LISTED.plusDays(1), LeavingReason.MOVED, "1", null))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.scope(Callers.with("superior-level", 50, "/50/"), "candidate.read"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("dangvu_app", "select count(*) from admission.candidate"))
                .isEqualTo("0");
        assertThat(ROOM.value("dangvu_app", "select count(*) from admission.entry"))
                .isEqualTo("0");
    }

    @Test
    void aHelperIsAnOfficialMemberOfTheBranch() {
        long id = enlist("Vũ Thị Được Giúp");
        Scope scope = keep(SECRETARY);
        AssignHelper helpers = ROOM.use(AssignHelper.class);

        assertThat(helpers.possible(scope, id, LISTED))
                .extracting(Ballots.Voter::name)
                .containsExactly("Ngô Bá Tùng");
        for (long other : List.of(2L, 3L)) {
            assertThatThrownBy(() -> helpers.assign(scope, id, version(id), other, LISTED, "03-NQ/CB"))
                    .hasMessage("admission.helper-not-official");
        }
        helpers.assign(scope, id, version(id), 1, LISTED, "03-NQ/CB");
        assertThatThrownBy(() -> helpers.assign(scope, id, version(id), 1, LISTED.plusDays(3), "04-NQ/CB"))
                .hasMessage("admission.helper-already");
        long given = open(id).helpingNow().get(0).id();
        helpers.end(scope, id, version(id), given, LISTED.plusMonths(1), "chuyển sinh hoạt");
        assertThat(open(id).helpingNow()).isEmpty();
        assertThatThrownBy(() -> helpers.end(scope, id, version(id), given, LISTED.plusMonths(2), "x"))
                .hasMessage("admission.helper-ended");
    }

    @Test
    void twoAtOnceDoNotOverwriteEachOther() {
        long id = enlist("Hai Người");
        long seen = version(id);
        ROOM.use(UpdateCandidate.class).update(keep(SECRETARY), id, seen, person("Hai Người Sửa", "12/04/2001"));
        assertThatThrownBy(() -> ROOM.use(UpdateCandidate.class)
                        .update(keep(CLERK), id, seen, person("Hai Người Khác", "12/04/2001")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(open(id).person().fullName()).isEqualTo("Hai Người Sửa");
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEW, , , , admission.no-result",
        "OPINION, agrees, , , admission.no-body",
        "TASK, , , , admission.no-text",
        "CERTIFICATE, , , , 'admission.no-body, admission.no-number'",
        "PERMISSION, , , Đảng ủy, admission.no-number"
    })
    void anEntrySaysWhatItMust(EntryKind kind, String result, String number, String body, String wrong) {
        long id = enlist("Người " + kind);
        var entry = new NewEntry(kind, LISTED, null, result, number, body, null);
        assertThatThrownBy(() -> ROOM.use(RecordEntry.class).record(keep(SECRETARY), id, version(id), entry))
                .isInstanceOf(OperationRefused.class)
                .hasMessage(wrong);
    }

    @Test
    void whatWasWrittenWronglyStaysWithTheReason() {
        long id = enlist("Ghi Nhầm");
        RecordEntry entries = ROOM.use(RecordEntry.class);
        long task = entries.record(
                keep(SECRETARY),
                id,
                version(id),
                new NewEntry(EntryKind.TASK, LISTED, LISTED.plusDays(10), null, null, null, "Vận động hiến đất"));
        entries.done(keep(SECRETARY), id, version(id), task, LISTED.plusDays(9));
        assertThatThrownBy(() -> entries.done(keep(SECRETARY), id, version(id), task, LISTED.plusDays(9)))
                .hasMessage("admission.task-settled");
        entries.withdraw(keep(SECRETARY), id, version(id), task, "ghi cho người khác");

        assertThat(open(id).entries()).singleElement().satisfies(e -> {
            assertThat(e.withdrawn()).isEqualTo("ghi cho người khác");
            assertThat(e.doneOn()).isEqualTo(LISTED.plusDays(9));
        });
    }

    private static List<String> prospects(long id, LocalDate on) {
        return open(id).prospects(on).stream().map(Finding::key).toList();
    }

    @Test
    void theMonthlyLookIsLateOnTheDayAfterTheMonth() {
        long id = enlist("Xem Hằng Tháng");
        ROOM.use(AssignHelper.class).assign(keep(SECRETARY), id, version(id), 1, LISTED, "03-NQ/CB");
        assertThat(prospects(id, LISTED.plusMonths(1))).isEmpty();
        assertThat(prospects(id, LISTED.plusMonths(1).plusDays(1))).containsExactly("admission.review-late");
        ROOM.use(RecordEntry.class)
                .record(
                        keep(SECRETARY),
                        id,
                        version(id),
                        new NewEntry(EntryKind.REVIEW, LISTED.plusMonths(1), null, "good", null, null, null));
        assertThat(prospects(id, LISTED.plusMonths(1).plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-03, false", "2026-05-04, false", "2026-05-05, true"})
    void aCertificateHoldsSixtyMonths(LocalDate on, boolean expired) {
        long id = enlist("Chứng Chỉ " + on);
        ROOM.use(RecordEntry.class)
                .record(
                        keep(SECRETARY),
                        id,
                        version(id),
                        new NewEntry(
                                EntryKind.CERTIFICATE,
                                LocalDate.of(2021, 5, 4),
                                null,
                                null,
                                "12/CN",
                                "Trung tâm Chính trị",
                                null));
        assertThat(prospects(id, on).contains("admission.certificate-expired")).isEqualTo(expired);
    }

    @Test
    void theFunnelCountsEachPersonOnceAndTakesAdmissionsFromTheRegister() {
        ROOM.use(SetYearPlan.class).set(ROOM.scope(CLERK, "admission.plan"), 200, 2025, 2, "01-NQ/ĐU", null);
        ROOM.use(SetYearPlan.class).set(ROOM.scope(CLERK, "admission.plan"), 200, 2025, 3, "02-NQ/ĐU", "sửa");
        List<SourceRow> rows = ROOM.use(ShowSources.class).of(ROOM.scope(CLERK, "candidate.read"), 2025);

        assertThat(rows).extracting(SourceRow::unit).containsExactly("TDP Cả Đông", "TDP Minh Đức", "Trường Tiểu học");
        assertThat(rows.get(0).admitted()).isEqualTo(1);
        assertThat(rows.get(0).lastAdmitted()).isEqualTo(2025);
        assertThat(rows.get(0).dry()).isFalse();
        assertThat(rows.get(2)).satisfies(r -> {
            assertThat(r.meant()).isEqualTo(3);
            assertThat(r.dry()).isTrue();
            assertThat(r.lastAdmitted()).isNull();
        });
        assertThat(ROOM.use(ShowSources.class).of(ROOM.scope(OTHER, "candidate.read"), 2025))
                .extracting(SourceRow::unit)
                .containsExactly("TDP Minh Đức");
    }

    @Test
    void theMonthlyLookIsAmongTheThingsToDoOfTheBranchAndOfNobodyElse() {
        long id = ROOM.use(EnlistCandidate.class)
                .enlist(
                        keep(OTHER),
                        150,
                        person("Chờ Xem Xét", "12/04/2001"),
                        CandidateKind.SYMPATHISER,
                        LISTED,
                        "03-NQ/CB");
        LocalDate due = LISTED.plusMonths(1);
        assertThat(reviews(OTHER, due.minusDays(8))).isEmpty();
        assertThat(reviews(OTHER, due.minusDays(7))).singleElement().satisfies(t -> {
            assertThat(t.due()).isEqualTo(due);
            assertThat(t.mine()).isTrue();
            assertThat(t.parameters()).containsExactly("TDP Minh Đức", 1);
        });
        assertThat(reviews(Callers.with("superior-level", 50, "/50/"), due)).isEmpty();
        assertThat(reviews(Callers.with("system-administrator", 50, "/50/"), due))
                .isEmpty();
        ROOM.use(ChangeListing.class)
                .takeOff(keep(OTHER), id, 0, LISTED.plusDays(1), LeavingReason.MOVED, "04-NQ/CB", null);
        assertThat(reviews(OTHER, due)).isEmpty();
    }

    private static List<Task> reviews(Caller caller, LocalDate day) {
        return ROOM.use(ListDuties.class).of(ROOM.scope(caller, "task.read"), day).all().stream()
                .filter(t -> t.key().equals("sources-review"))
                .toList();
    }

    @Test
    void aListIsTwoStatements() {
        Scope scope = ROOM.scope(CLERK, "candidate.read");
        assertThat(ROOM.statements(() -> ROOM.use(ListCandidates.class)
                        .page(scope, new CandidateFilter(LISTED, "", null, "all"), new Paging(0, 20, "unit", true))))
                .filteredOn(s -> !s.contains("set_config"))
                .hasSize(2);
    }

    @Test
    void theCertificatesOfAClassAreWrittenDownTogetherOrNotAtAll() {
        long one = enlist("Hoàng Thị Lớp Một");
        long two = enlist("Hoàng Thị Lớp Hai");
        for (long id : List.of(one, two)) {
            ROOM.use(RecordEntry.class)
                    .record(
                            keep(SECRETARY),
                            id,
                            version(id),
                            new NewEntry(EntryKind.CLASS, LISTED.plusMonths(1), null, null, null, null, "Lớp khóa 3"));
        }
        RecordClass classes = ROOM.use(RecordClass.class);
        assertThat(classes.attending(keep(OTHER))).isEmpty();
        assertThat(classes.attending(keep(SECRETARY)))
                .extracting(RecordClass.Attendee::name)
                .contains("Hoàng Thị Lớp Một", "Hoàng Thị Lớp Hai");

        var stale = List.of(
                new RecordClass.Certificate(one, version(one), "7/CN"), new RecordClass.Certificate(two, 0, "8/CN"));
        LocalDate day = LISTED.plusMonths(2);
        assertThatThrownBy(() -> classes.certify(keep(SECRETARY), day, "Trung tâm chính trị", stale))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(open(one).newest(EntryKind.CERTIFICATE)).isEmpty();

        classes.certify(
                keep(SECRETARY),
                day,
                "Trung tâm chính trị",
                List.of(
                        new RecordClass.Certificate(one, version(one), "7/CN"),
                        new RecordClass.Certificate(two, version(two), "8/CN")));
        assertThat(open(two).newest(EntryKind.CERTIFICATE))
                .hasValueSatisfying(e -> assertThat(e.number()).isEqualTo("8/CN"));
        assertThat(classes.attending(keep(SECRETARY)))
                .extracting(RecordClass.Attendee::candidate)
                .doesNotContain(one, two);
    }
}
