package vn.dangvu.admission.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

/** The ward of the founding case: seven admitted in 2020; and three ways into the Party in 2025 with days that can be counted by hand. */
class AdmissionFiguresTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(23, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(21, "branch-secretary", 100, "/50/100/", null);
    private static final Caller OTHER = Callers.with(25, "branch-secretary", 150, "/50/150/", null);
    private static final Paging ALL = new Paging(0, 200, "name", false);

    private static final Question IN_2020 = year(50, 2020);
    private static final Question IN_2025 = year(50, 2025);

    private static Question year(long unit, int year) {
        return new Question(unit, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @BeforeAll
    static void ward() {
        People people = new People(ROOM).ward().member(1, 100, "Ngô Bá Tùng");
        // the seven of 2020
        admitted(people, 10, 100, "Lê Thị Một", "2020-02-03", "sex", "F", "born_on", "1996-04-12", "ethnicity", "Kinh");
        admitted(people, 11, 100, "Lê Văn Hai", "2020-05-19", "born_on", "1980-12-31", "ethnicity", "Tày");
        admitted(people, 12, 100, "Lê Văn Ba", "2020-05-19", "born_on", "1990-01-01", "ethnicity", "Kinh");
        admitted(people, 13, 150, "Trần Thị Bốn", "2020-09-02", "sex", "F", "born_on", "2002-01-01");
        admitted(people, 14, 150, "Trần Văn Năm", "2020-09-02", "born_on", "1989-12-31", "ethnicity", "Kinh");
        admitted(people, 15, 200, "Vũ Thị Sáu", "2020-11-20", "sex", "F", "professional_level", "university");
        admitted(people, 16, 200, "Vũ Thị Bảy", "2020-12-31", "sex", "F", "youth_union_member", "true");
        ROOM.asOwner(
                "update membership.member_facts set general_level = 'upper-secondary' where member_id between 10 and 16 and member_id <> 15");
        // outside the year, by another arrival, and entered with a list only later
        admitted(people, 17, 100, "Phạm Năm Trước", "2019-12-31");
        admitted(people, 18, 100, "Phạm Năm Sau", "2021-01-01");
        people.person(19, 100, "Phạm Chuyển Đến")
                .home(19, 100, "2020-06-01", "transfer")
                .standing(19, "probationary", "2020-06-01");
        people.person(20, 150, "Phạm Nhập Sau", "admitted_on", "2020-07-01")
                .home(20, 150, "2023-01-01", "opening")
                .standing(20, "official", "2021-07-01");
        // what became of them
        ends(10, "official", null, "2021-02-03");
        ends(11, "official", null, "2021-05-19");
        ends(12, "out", "removal", "2021-05-10");
        ROOM.asOwner(
                "update membership.affiliation set valid_to = '2021-05-10', left_by = 'removal' where member_id = 12",
                "update membership.affiliation set valid_to = '2022-01-01', left_by = 'transfer' where member_id = 11",
                "insert into membership.file_entry (member_id, kind, label, started_on, started_precision, recorded_by) values"
                        + " (10, 'reward', 'Giấy khen', '2022-01-01', 'Y', 1), (10, 'reward', 'Bằng khen', '2023-05-02', 'D', 1),"
                        + " (13, 'reward', 'Trước ngày vào Đảng', '2019-01-01', 'Y', 1),"
                        + " (14, 'discipline', 'Khiển trách', '2024-03-01', 'M', 1),"
                        + " (10, 'rating', 'good', '2021-01-01', 'Y', 1), (10, 'rating', 'excellent', '2024-01-01', 'Y', 1),"
                        + " (10, 'rating', 'completed', '2025-01-01', 'Y', 1), (13, 'rating', 'good', '2019-01-01', 'Y', 1),"
                        + " (14, 'rating', 'good', '2020-01-01', 'Y', 1)");
        // readmitted in 2024
        people.person(30, 100, "Đỗ Kết Nạp Lại")
                .home(30, 100, "2010-01-01", "2015-01-01", "admission", "removal")
                .home(30, 100, "2024-03-03", "admission");
        ROOM.asOwner(
                "insert into membership.standing (member_id, standing, reason, valid_from, valid_to, recorded_by) values"
                        + " (30, 'official', null, '2010-01-01', '2015-01-01', 1), (30, 'out', 'removal', '2015-01-01', '2024-03-03', 1),"
                        + " (30, 'probationary', null, '2024-03-03', 'infinity', 1)");
        // three ways: decisions after 10, 20 and 46 working days of a term of 45
        dossier(1, 100, "Hồ Văn Nhanh", "2025-07-07", "2025-07-21");
        dossier(2, 100, "Hồ Văn Vừa", "2025-07-07", "2025-08-04");
        dossier(3, 150, "Hồ Văn Muộn", "2025-07-07", "2025-09-11");
        ROOM.asOwner(
                "insert into admission.verification (dossier_id, place, about, sent_on, replied_on, result, recorded_by) values"
                        + " (1, 'Xã A', 'Mẹ', '2025-07-01', '2025-07-02', 'true', 1), (1, 'Xã B', 'Cha', '2025-07-01', '2025-07-11', 'true', 1)",
                "update admission.dossier set due_on = '2025-10-01', due_key = 'ceremony' where id in (1, 3)",
                "update admission.dossier set due_on = '2999-10-01', due_key = 'ceremony' where id = 2");
    }

    private static void admitted(People people, long id, long unit, String name, String on, String... facts) {
        people.person(id, unit, name, facts).home(id, unit, on, "admission").standing(id, "probationary", on);
    }

    private static void ends(long member, String standing, String reason, String on) {
        ROOM.asOwner(
                "update membership.standing set valid_to = '" + on + "' where member_id = " + member
                        + " and standing = 'probationary'",
                "insert into membership.standing (member_id, standing, reason, valid_from, recorded_by) values ("
                        + member
                        + ", '" + standing + "', " + (reason == null ? "null" : "'" + reason + "'") + ", '" + on
                        + "', 1)");
    }

    private static void dossier(long id, long unit, String name, String agreed, String decided) {
        String path = "'/50/" + unit + "/'";
        ROOM.asOwner(
                "insert into admission.candidate (id, unit_id, path, full_name, sort_name, folded, recorded_by) values ("
                        + id + ", " + unit + ", " + path + ", '" + name + "', '" + name + "', '" + name + "', 1)",
                "insert into admission.listing (candidate_id, kind, valid_from, resolution, recorded_by) values (" + id
                        + ", 'sympathiser', '2025-01-06', '1-NQ', 1)",
                "insert into admission.entry (candidate_id, kind, on_date, recorded_by, recorder) values (" + id
                        + ", 'permission', '2025-03-0" + id + "', 1, 'x')",
                "insert into admission.dossier (id, candidate_id, unit_id, path, again, opened_on, step, stale_on, recorded_by) values ("
                        + id + ", " + id + ", " + unit + ", " + path
                        + ", false, '2025-03-07', 'ceremony', '2999-01-01', 1)",
                "insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, secretary,"
                        + " method, base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_by)"
                        + " values (" + unit + ", " + path + ", 'branch', 'admit', 'dossier', " + id + ", 1, '" + agreed
                        + "', 'x', 'x', 'x', 'secret', 3, 3, 3, 3, 3, 0, 0, '2/3', false, true, '{}', 1)",
                "insert into admission.act (dossier_id, step, on_date, recorded_by, recorder) values (" + id
                        + ", 'decision', '" + decided + "', 1, 'x')",
                "insert into admission.act (dossier_id, step, on_date, recorded_by, recorder, superseded_at, superseded_by, superseded_reason)"
                        + " values (" + id + ", 'ceremony', '2025-09-20', 1, 'x', now(), 1, 'nhầm')");
    }

    private static Scope scope(Caller caller) {
        return ROOM.scope(caller, "dossier.read");
    }

    private static Report read(Caller caller, Question question) {
        return ROOM.use(ReadAdmissionFigures.class).read(scope(caller), question);
    }

    private static Page<FigureRow> names(Caller caller, Question question, Figure figure) {
        return ROOM.use(ListAdmitted.class).page(scope(caller), question, figure, ALL);
    }

    @Test
    void sevenWereAdmittedIn2020AllWithUpperSecondarySchoolOrMore() {
        Report report = read(CLERK, IN_2020);
        assertThat(report.all(Crowd.ADMITTED)).isEqualTo(7);
        assertThat(report.people(Crowd.ADMITTED, Part.SCHOOLED, "yes")).isEqualTo(7);
        assertThat(report.people(Crowd.ADMITTED, Part.SEX, "F")).isEqualTo(4);
        assertThat(report.people(Crowd.ADMITTED, Part.MINORITY, "minority")).isEqualTo(1);
        assertThat(report.people(Crowd.ADMITTED, Part.MINORITY, "-")).isEqualTo(3);
        assertThat(report.people(Crowd.ADMITTED, Part.YOUTH, "yes")).isEqualTo(1);
        assertThat(report.all(Crowd.ENTERED)).isEqualTo(1);
        assertThat(names(CLERK, IN_2020, Figure.of(Crowd.ENTERED, Part.ALL, "all"))
                        .rows())
                .extracting(FigureRow::name)
                .containsExactly("Phạm Nhập Sau");
    }

    /** The movements of the register are counted by another room: both say the same. */
    @ParameterizedTest
    @CsvSource({"2019", "2020", "2021", "2024", "2025"})
    void asManyAsTheRegisterSaysCameByAdmission(int year) {
        assertThat(read(CLERK, year(50, year)).all(Crowd.ADMITTED))
                .isEqualTo(Long.parseLong(ROOM.value("select count(*) from membership.movement(50, '" + year
                        + "-01-01', '" + year + "-12-31', null) where kind = 'admission'")));
    }

    @ParameterizedTest
    @CsvSource({"18-30, 3", "31-35, 1", "36-40, 1", "46-50, 2"})
    void agesAreThoseOfTheLastDay(String band, int people) {
        // 1996 and 2002 and, thirty on the last day, 1990; 1989-12-31 turns 31 that day; 1980-12-31 turns 40; two of
        // 1970
        assertThat(read(CLERK, IN_2020).people(Crowd.ADMITTED, Part.AGE, band)).isEqualTo(people);
    }

    @Test
    void whoWasOutOnceIsAdmittedAgain() {
        Report report = read(CLERK, year(50, 2024));
        assertThat(report.people(Crowd.ADMITTED, Part.AGAIN, "yes")).isEqualTo(1);
        assertThat(names(CLERK, year(50, 2024), Figure.of(Crowd.ADMITTED, Part.AGAIN, "yes"))
                        .rows())
                .extracting(FigureRow::name)
                .containsExactly("Đỗ Kết Nạp Lại");
    }

    @Test
    void probationsThatEndedAreRecognisedOrDeleted() {
        Report report = read(CLERK, year(50, 2021));
        assertThat(report.people(Crowd.ENDED, Part.ENDED, "official")).isEqualTo(2);
        assertThat(report.people(Crowd.ENDED, Part.ENDED, "removal")).isEqualTo(1);
    }

    @Test
    void whatBecameOfThoseOfTheLastFiveYears() {
        Report report = read(CLERK, year(50, 2024));
        // 2020 to 2024: the seven, the one of 2021, the one of 2024
        assertThat(report.all(Crowd.LATER)).isEqualTo(9);
        assertThat(report.people(Crowd.LATER, Part.FATE, "transferred")).isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.FATE, "removal")).isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.FATE, "official")).isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.FATE, "probationary")).isEqualTo(6);
        assertThat(report.people(Crowd.LATER, Part.RATED, "excellent"))
                .as("the last one known by then")
                .isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.RATED, "good")).isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.RATED, "completed"))
                .as("of a year after the period")
                .isZero();
        assertThat(report.people(Crowd.LATER, Part.RATED, "-"))
                .as("one from before the admission is not told")
                .isEqualTo(7);
        assertThat(report.people(Crowd.LATER, Part.REWARDED, "yes")).isEqualTo(1);
        assertThat(report.people(Crowd.LATER, Part.DISCIPLINED, "yes")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Crowd.class)
    void everyDivisionAddsUpToAll(Crowd crowd) {
        for (int year : List.of(2019, 2020, 2021, 2024, 2025)) {
            Report report = read(CLERK, year(50, year));
            assertThat(crowd.parts()).allSatisfy(part -> assertThat(report.complete(crowd, part))
                    .as(crowd + " " + part + " " + year)
                    .isTrue());
        }
    }

    @Test
    void everyFigureHasAsManyNames() {
        for (int year : List.of(2020, 2021, 2024, 2025)) {
            Question question = year(50, year);
            Report report = read(CLERK, question);
            var figures = new ArrayList<Figure>(report.people().keySet());
            assertThat(figures).allSatisfy(figure -> {
                Page<FigureRow> names = names(CLERK, question, figure);
                assertThat(names.total())
                        .as(figure.toString())
                        .isEqualTo(report.people().get(figure));
                assertThat(names.rows()).hasSize((int) names.total());
            });
            for (Report.Time time : report.times()) {
                assertThat(names(CLERK, question, new Figure("lap", time.lap().code(), "all"))
                                .total())
                        .isEqualTo(time.count());
                assertThat(names(CLERK, question, new Figure("lap", time.lap().code(), "late"))
                                .total())
                        .isEqualTo(time.late());
            }
            assertThat(names(CLERK, question, new Figure("lap", "all", "late")).total())
                    .isEqualTo(report.lateSteps());
            for (Report.Late late : report.late()) {
                assertThat(names(CLERK, question, new Figure("due", late.step(), "now"))
                                .total())
                        .isEqualTo(late.count());
            }
            assertThat(names(CLERK, question, new Figure("due", "all", "now")).total())
                    .isEqualTo(report.overdue());
        }
    }

    private static Report.Time time(Report report, Lap lap) {
        return report.times().stream().filter(t -> t.lap() == lap).findFirst().orElseThrow();
    }

    @Test
    void decisionsTookTenTwentyAndFortySixWorkingDays() {
        Report report = read(CLERK, IN_2025);
        assertThat(time(report, Lap.DECISION)).isEqualTo(new Report.Time(Lap.DECISION, 3, 20, 46, 1, 3));
        assertThat(names(CLERK, IN_2025, new Figure("lap", "decision", "late")).rows())
                .extracting(FigureRow::name)
                .containsExactly("Hồ Văn Muộn");
        // 06/01 to 01, 02, 03/3: 54, 55, 56 days; no term is known for it
        assertThat(time(report, Lap.PERMISSION)).isEqualTo(new Report.Time(Lap.PERMISSION, 3, 55, 56, 0, 0));
        // between one and eight working days
        assertThat(time(report, Lap.VERIFICATION)).isEqualTo(new Report.Time(Lap.VERIFICATION, 2, 4.5, 8, 0, 2));
        assertThat(report.times()).extracting(Report.Time::lap).doesNotContain(Lap.CEREMONY, Lap.BRANCH_VOTE);
        assertThat(report.lateSteps()).isEqualTo(1);
    }

    @Test
    void aLapBelongsToThePeriodInWhichItEnded() {
        var summer = new Question(50, LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 31));
        assertThat(read(CLERK, summer).times()).containsExactly(new Report.Time(Lap.DECISION, 1, 20, 20, 0, 1));
    }

    @Test
    void overdueNowByWhatIsWaitedFor() {
        assertThat(read(CLERK, IN_2020).late()).singleElement().satisfies(late -> {
            assertThat(late.step()).isEqualTo("ceremony");
            assertThat(late.count()).isEqualTo(2);
            assertThat(late.first()).extracting(FigureRow::name).containsExactly("Hồ Văn Nhanh", "Hồ Văn Muộn");
        });
        assertThat(read(CLERK, year(100, 2020)).overdue()).isEqualTo(1);
    }

    @Test
    void anotherBranchSeesItsOwnAndNothingElse() {
        Report own = read(OTHER, year(150, 2020));
        assertThat(own.all(Crowd.ADMITTED)).isEqualTo(2);
        assertThat(read(SECRETARY, year(100, 2020)).all(Crowd.ADMITTED)).isEqualTo(3);
        assertThat(read(OTHER, year(150, 2025)).times())
                .filteredOn(t -> t.lap() == Lap.DECISION)
                .containsExactly(new Report.Time(Lap.DECISION, 1, 46, 46, 1, 1));
        assertThat(own.overdue()).isEqualTo(1);
        for (long unit : List.of(50L, 100L, 99999L)) {
            assertThatThrownBy(() -> read(OTHER, year(unit, 2020))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> names(OTHER, year(unit, 2020), Figure.of(Crowd.ADMITTED, Part.ALL, "all")))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> scope(Callers.with("superior-level", 50, "/50/")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void thePageIsSixStatementsWhateverTheYear() {
        for (int year : List.of(2020, 2025)) {
            assertThat(ROOM.statements(() -> read(CLERK, year(50, year))))
                    .filteredOn(s -> !s.contains("set_config"))
                    .hasSize(6);
        }
    }

    @Test
    void theFileOfAFigureIsWholeAndWrittenInTheLog() {
        Figure women = Figure.of(Crowd.ADMITTED, Part.SEX, "F");
        var names = new ArrayList<String>();
        var column = new ListPaper.Column<FigureRow>("Họ và tên", 20, row -> {
            names.add(row.name());
            return row.name();
        });
        var paper = new ListPaper<FigureRow>("x", "x", "x", List.of(), List.of(column));
        byte[] pdf = ROOM.use(ExportAdmitted.class).pdf(ROOM.scope(CLERK, "export.list"), IN_2020, women, paper);

        assertThat(pdf).isNotEmpty();
        assertThat(names).containsExactly("Vũ Thị Bảy", "Trần Thị Bốn", "Lê Thị Một", "Vũ Thị Sáu");
        assertThat(
                        ROOM.value(
                                "select count(*) from kernel.audit_entry where subject_type = 'admission-figure' and outcome = 'done'"))
                .isEqualTo("1");
        assertThatThrownBy(() ->
                        ROOM.use(ExportAdmitted.class).pdf(ROOM.scope(OTHER, "export.list"), IN_2020, women, paper))
                .isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "admitted/sex/F, true",
        "admitted/fate/official, false",
        "admitted/sex/X, false",
        "lap/decision/late, true",
        "lap/decision/now, false",
        "due/ceremony/now, true",
        "who/sex/F, false",
        "admitted, false"
    })
    void onlyFiguresOfTheReportAreAskedFor(String text, boolean known) {
        assertThat(Figure.of(text).isPresent()).isEqualTo(known);
    }
}
