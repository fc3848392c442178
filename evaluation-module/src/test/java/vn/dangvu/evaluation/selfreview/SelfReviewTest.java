package vn.dangvu.evaluation.selfreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvu.evaluation.campaign.Year.CLERK;
import static vn.dangvu.evaluation.campaign.Year.OTHER;
import static vn.dangvu.evaluation.campaign.Year.SECRETARY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.OpenCampaign;
import vn.dangvu.evaluation.campaign.Year;
import vn.dangvu.evaluation.legal.Grade;
import vn.dangvu.evaluation.rating.ShowEvidence;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.testing.TestServer;
import vn.dangvu.membership.RatingLevel;

class SelfReviewTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Year YEAR = new Year(ROOM);
    private static final LocalDate PAPER = LocalDate.of(2025, 12, 1);
    private static long campaign;

    @BeforeAll
    static void ward() {
        YEAR.people();
        campaign = YEAR.opened();
    }

    private static Scope own(long member) {
        return ROOM.scope(Callers.member(member), "own.evaluation");
    }

    private static Scope keep(Caller caller) {
        return ROOM.scope(caller, "evaluation.keep");
    }

    private static Content content(String strengths, Integer common, Integer results, RatingLevel level) {
        return new Content(strengths, "Còn ngại phát biểu", null, null, null, Map.of(), common, results, level);
    }

    private static ListReviewed.Row row(long member) {
        return YEAR.row(CLERK, campaign, member);
    }

    private static ShowEvidence.File shown(Caller caller, long id) {
        return ROOM.use(ShowEvidence.class).open(ROOM.scope(caller, "evaluation.read"), id);
    }

    @Test
    void aDraftIsTheMembersUntilItIsHandedIn() {
        WriteSelfReview write = ROOM.use(WriteSelfReview.class);
        long place = write.place(own(2), 2025).orElseThrow();

        long first = write.draft(own(2), place, null, content("Bản nháp", null, null, null));
        assertThat(shown(SECRETARY, place).reviews()).isEmpty();
        long second = write.draft(own(2), place, first, content("Bản nháp hai", 25, null, null));
        assertThatThrownBy(() -> write.draft(own(2), place, first, content("Bản khác", null, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> write.handIn(own(2), place, second, content("Nửa chừng", null, 71, null)))
                .isInstanceOfSatisfying(OperationRefused.class, e -> assertThat(e.findings())
                        .extracting(f -> f.key())
                        .containsExactly(
                                "evaluation.points-results", "evaluation.no-level", "evaluation.points-missing"));

        write.handIn(own(2), place, second, content("Làm tốt việc khu dân cư", 28, 66, RatingLevel.GOOD));

        assertThat(shown(SECRETARY, place).reviews())
                .singleElement()
                .satisfies(v -> assertThat(v.content().strengths()).isEqualTo("Làm tốt việc khu dân cư"));
        assertThat(write.versions(own(2), place)).hasSize(3);
        assertThat(row(2).handedIn()).isTrue();
        assertThatThrownBy(() -> ROOM.use(EnterSelfReview.class)
                        .enter(
                                keep(SECRETARY),
                                place,
                                row(2).version(),
                                PAPER,
                                "Không có máy",
                                content("a", 1, 1, RatingLevel.GOOD)))
                .hasMessage("evaluation.handed-in");
    }

    @Test
    void thePaperOfAMemberWithoutAComputer() {
        ListReviewed.Row row = row(5);
        EnterSelfReview enter = ROOM.use(EnterSelfReview.class);
        Content said = content("Đi sinh hoạt đều", 27, 60, RatingLevel.GOOD);

        assertThatThrownBy(() -> enter.enter(keep(OTHER), row.id(), row.version(), PAPER, " ", said))
                .hasMessage("evaluation.no-reason");
        assertThatThrownBy(() -> enter.enter(keep(SECRETARY), row.id(), row.version(), PAPER, "Cao tuổi", said))
                .isInstanceOf(AccessRefused.class);
        enter.enter(keep(OTHER), row.id(), row.version(), PAPER, "Cao tuổi, không có máy", said);
        enter.enter(keep(OTHER), row.id(), row(5).version(), PAPER.plusDays(1), "Bản sửa", said);

        assertThat(ROOM.use(WriteSelfReview.class).versions(own(5), row.id()))
                .hasSize(2)
                .allMatch(v -> v.writer().equals("proxy"));
        assertThatThrownBy(() -> ROOM.use(WriteSelfReview.class).handIn(own(5), row.id(), null, said))
                .hasMessage("evaluation.paper-is-there");
    }

    @Test
    void whereGradesAreTheScaleTheMemberGradesEachPartAndThePaperShowsIt() throws IOException {
        long graded = ROOM.use(OpenCampaign.class).open(ROOM.scope(CLERK, "evaluation.plan"), Year.plan(2024));
        long place = YEAR.row(CLERK, graded, 2).id();
        WriteSelfReview write = ROOM.use(WriteSelfReview.class);
        assertThat(ROOM.use(ListOwnReviews.class).rules(own(2), place).graded())
                .containsExactly("conduct", "duty", "remedies");
        Content half = graded(Map.of("conduct", Grade.GOOD));
        long draft = write.draft(own(2), place, null, half);
        assertThatThrownBy(() -> write.handIn(own(2), place, draft, half))
                .isInstanceOfSatisfying(
                        OperationRefused.class,
                        e -> assertThat(e.findings()).singleElement().satisfies(f -> {
                            assertThat(f.key()).isEqualTo("evaluation.grades-missing");
                            assertThat(f.parameters()).containsExactly(2L);
                        }));
        Map<String, Grade> all = Map.of("conduct", Grade.GOOD, "duty", Grade.EXCELLENT, "remedies", Grade.POOR);

        write.handIn(own(2), place, draft, graded(all));

        assertThat(shown(SECRETARY, place).graded()).containsExactly("conduct", "duty", "remedies");
        assertThat(shown(SECRETARY, place).reviews())
                .singleElement()
                .satisfies(v -> assertThat(v.content().grades()).isEqualTo(all));
        byte[] paper = ROOM.use(PrintOwnSelfReview.class)
                .print(own(2), 2024, Format.DOCX)
                .orElseThrow()
                .content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .containsSubsequence(
                            "□ Xuất sắc  ■ Tốt  □ Trung bình  □ Kém",
                            "■ Xuất sắc  □ Tốt  □ Trung bình  □ Kém",
                            "□ Xuất sắc  □ Tốt  □ Trung bình  ■ Kém");
        }
    }

    private static Content graded(Map<String, Grade> grades) {
        return new Content("Làm tốt", "Ít", null, null, null, grades, null, null, RatingLevel.GOOD);
    }

    @Test
    void nobodyWritesForAnother() {
        long place = row(6).id();
        WriteSelfReview write = ROOM.use(WriteSelfReview.class);

        assertThatThrownBy(() -> write.draft(own(2), place, null, content("Chen vào", null, null, null)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> write.versions(own(2), place)).isInstanceOf(AccessRefused.class);
        ListReviewed.Row mine = row(1);
        assertThatThrownBy(() -> ROOM.use(EnterSelfReview.class)
                        .enter(
                                keep(SECRETARY),
                                mine.id(),
                                mine.version(),
                                PAPER,
                                "Tiện",
                                content("a", 1, 1, RatingLevel.GOOD)))
                .hasMessage("evaluation.own-on-screen");
    }

    @Test
    void whoIsLeftOutWritesNothing() {
        long place = row(3).id();
        assertThatThrownBy(() -> ROOM.use(WriteSelfReview.class).draft(own(3), place, null, content("a", 1, 1, null)))
                .hasMessage("evaluation.left-out");
    }

    @Test
    void theTemporaryBranchRemarksOnlyOnItsGuests() {
        RecordRemark record = ROOM.use(RecordRemark.class);
        ListReviewed.Row home = row(9);
        assertThatThrownBy(() -> record.record(
                        keep(OTHER), home.id(), home.version(), RecordRemark.Kind.TEMPORARY, "Chi bộ X", PAPER, "Tốt"))
                .hasMessage("evaluation.not-elsewhere");
        record.record(
                keep(OTHER),
                home.id(),
                row(9).version(),
                RecordRemark.Kind.RESIDENCE,
                "Chi ủy TDP",
                PAPER,
                "Gương mẫu");
        ListReviewed.Row away = row(6);
        record.record(
                keep(OTHER), away.id(), away.version(), RecordRemark.Kind.TEMPORARY, "Chi bộ X", PAPER, "Đủ buổi");
        assertThat(shown(OTHER, away.id()).evidence().remarked("temporary")).isTrue();
        assertThat(ROOM.value("select count(*) from evaluation.remark where reviewed_id in (" + home.id() + ", "
                        + away.id() + ")"))
                .isEqualTo("2");
    }

    @Test
    void theDatabaseItselfKeepsThemApart() {
        assertThat(ROOM.value(TestServer.APP, "select count(*) from evaluation.reviewed"))
                .isEqualTo("0");
        assertThat(ROOM.value(TestServer.APP, "select count(*) from evaluation.self_review"))
                .isEqualTo("0");
        assertThat(ROOM.value(TestServer.APP, "select count(*) from evaluation.campaign"))
                .isEqualTo("0");
    }

    @Test
    void aMemberReachesTheOwnRowsOnlyInTheDatabaseToo() throws SQLException {
        ListReviewed.Row row = row(10);
        ROOM.use(RecordRemark.class)
                .record(keep(OTHER), row.id(), row.version(), RecordRemark.Kind.RESIDENCE, "Chi ủy TDP", PAPER, "Tốt");
        try (Connection c = ROOM.connection(TestServer.APP);
                Statement statement = c.createStatement()) {
            c.setAutoCommit(false);
            statement.execute("select set_config('dangvu.self', '10', true), set_config('dangvu.lo', '', true),"
                    + " set_config('dangvu.hi', '', true)");
            for (String one : List.of("reviewed", "campaign")) {
                assertThat(count(statement, one)).as(one).isEqualTo(1);
            }
            for (String none : List.of("remark", "assessment", "regrouping", "self_review")) {
                assertThat(count(statement, none)).as(none).isZero();
            }
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from evaluation." + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
