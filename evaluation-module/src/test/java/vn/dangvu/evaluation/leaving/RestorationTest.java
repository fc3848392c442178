package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.report.Figure;
import vn.dangvu.evaluation.report.Period;
import vn.dangvu.evaluation.report.ReadReviewReport;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.figures.CloseFigures;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.figures.ReadClosings;
import vn.dangvu.membership.figures.ReadFigures;
import vn.dangvu.membership.figures.Report;
import vn.dangvu.membership.roll.Movement;

/** One member wrongly deleted and restored, told in its order: what every figure says before, between and after, and that it adds up each time. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestorationTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final String TOTAL = vn.dangvu.membership.figures.Figure.TOTAL;
    private static LeavingWard ward;
    private static LocalDate left;
    private static long early;
    private static long late;

    @BeforeAll
    static void people() {
        LeavingWard.people(ROOM);
        ROOM.asOwner(
                "insert into membership.file_entry (member_id, kind, started_on, started_precision, label, result, recorded_by) values"
                        + " (2, 'rating', '2024-01-01', 'Y', 'good', '1-QĐ', 1), (2, 'rating', '2025-01-01', 'Y', 'completed', '2-QĐ', 1)",
                "update membership.member_facts set decided_on = '1995-01-20', decided_precision = 'D' where member_id = 2");
    }

    private static Report figures(LocalDate from, LocalDate to) {
        Report report = ROOM.use(ReadFigures.class)
                .read(ROOM.scope(LeavingWard.CLERK, "statistics.read"), new Question(50, from, to, null));
        assertThat(report.reconciled()).isTrue();
        return report;
    }

    private static Report year(int year) {
        return figures(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static long closing(Report report) {
        return report.flow(TOTAL, vn.dangvu.membership.figures.Figure.CLOSING);
    }

    private static ReadReviewReport.Line directive28(int year) {
        var report = ROOM.use(ReadReviewReport.class)
                .of(ROOM.scope(LeavingWard.COMMITTEE, "review.read"), 50, new Period(year, 0));
        assertThat(report.lines()).allMatch(ReadReviewReport.Line::reconciles);
        return report.sum();
    }

    private static String seniority(LocalDate day) {
        return ROOM.value("select membership.seniority_start(f, '" + day
                + "', null) from membership.member_facts f where member_id = 2"
                + " and superseded_at = 'infinity' and valid_to = 'infinity'");
    }

    @Test
    @Order(1)
    void before() {
        assertThat(closing(year(2025))).isEqualTo(16);
        assertThat(directive28(2025).of(Figure.OUT_REMOVAL)).isZero();
        assertThat(directive28(2025).of(Figure.RATED_COMPLETED)).isEqualTo(1);
        assertThat(seniority(YEAR_END)).isEqualTo("1995-01-20");
        early = close();
    }

    private static long close() {
        return ROOM.use(CloseFigures.class)
                .close(
                        ROOM.scope(LeavingWard.CLERK, "statistics.close"),
                        50,
                        LocalDate.of(2025, 1, 1),
                        YEAR_END,
                        "Báo cáo năm");
    }

    private static Map<String, String> changed(long id) {
        return ROOM.use(ReadClosings.class).since(ROOM.scope(LeavingWard.CLERK, "statistics.read"), id).stream()
                .filter(d -> d.figure().line().equals(TOTAL))
                .collect(Collectors.toMap(d -> d.figure().column(), d -> d.closed() + " " + d.today()));
    }

    @Test
    @Order(2)
    void afterTheDeletionThePeriodHasOneFewerAndSaysWhy() {
        ward = new LeavingWard(ROOM)
                .open(2, Chain.DELETION, Ground.UNPAID, Map.of("months", "3", "paper", "Sổ đảng phí"));
        for (Step step : Chain.DELETION.steps()) {
            if (step != Step.COMMITTEE_VOTE && step != Step.APPRAISAL) {
                ward.next(step);
                left = step == Step.DECISION ? ward.day : left;
            }
        }
        Report year = year(2025);
        assertThat(closing(year)).isEqualTo(15);
        assertThat(year.flow(TOTAL, Movement.REMOVAL.code())).isEqualTo(1);
        assertThat(directive28(2025).of(Figure.OUT_REMOVAL)).isEqualTo(1);
        assertThat(changed(early))
                .as("closed before it was known: the numbers stand and are marked")
                .containsEntry("closing", "16 15")
                .containsEntry("removal", "0 1");
        late = close();
    }

    @Test
    @Order(3)
    void afterTheComplaintThePeriodOfTheReturnHasOneMoreAndSaysWhy() {
        var clerk = ward.scope(LeavingWard.CLERK, "leaving.office");
        long complaint = ROOM.use(FileComplaint.class)
                .file(clerk, ward.id, ward.version(), Level.SUPERIOR, ward.day, ward.day, "Tôi đã nộp đảng phí");
        var answer = ROOM.use(AnswerComplaint.class);
        var other = ward.scope(LeavingWard.ANOTHER, "leaving.decide");
        answer.accept(other, ward.id, ward.version(), complaint, ward.day, "1-TB");
        ward.day = LocalDate.of(2026, 1, 20);
        answer.decide(other, ward.id, ward.version(), complaint, ward.day, "restored", "9-QĐ", null, null);
        List<YearMonth> owed = ROOM.use(RestoreAfterComplaint.class)
                .restore(other, ward.id, ward.version(), complaint, ward.paper("10-QĐ/ĐU"));

        assertThat(owed).as("months outside").containsExactly(YearMonth.of(2025, 11), YearMonth.of(2025, 12));
        Report year = year(2026);
        assertThat(year.flow(TOTAL, Movement.RESTORATION.code())).isEqualTo(1);
        assertThat(closing(year)).isEqualTo(16);
        Report both = figures(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(both.flow(TOTAL, Movement.REMOVAL.code())).isEqualTo(1);
        assertThat(both.flow(TOTAL, Movement.RESTORATION.code())).isEqualTo(1);
        assertThat(closing(both)).isEqualTo(16);
    }

    @Test
    @Order(4)
    void whatWasSignedAndSentStandsWithItsMark() {
        var scope = ROOM.scope(LeavingWard.CLERK, "statistics.read");
        assertThat(closing(ROOM.use(ReadClosings.class).read(scope, early))).isEqualTo(16);
        assertThat(closing(ROOM.use(ReadClosings.class).read(scope, late))).isEqualTo(15);
        assertThat(changed(early)).containsEntry("closing", "16 15");
        assertThat(changed(late)).as("who was out on that day was out").isEmpty();
    }

    @Test
    @Order(5)
    void seniorityRunsThroughAndRatingsStay() {
        assertThat(seniority(ward.day)).isEqualTo("1995-01-20");
        assertThat(directive28(2025).of(Figure.OUT_REMOVAL)).isEqualTo(1);
        assertThat(directive28(2025).of(Figure.RATED_COMPLETED)).isEqualTo(1);
        assertThat(directive28(2026).of(Figure.OUT_REMOVAL)).isZero();
        assertThat(ROOM.value(
                        "select string_agg(label, ' ' order by started_on) from membership.file_entry where member_id = 2"
                                + " and kind = 'rating' and superseded_at = 'infinity'"))
                .isEqualTo("good completed");
    }
}
