package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;

class KeepFileItemTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final FileItem WARNING = discipline("warning", "05-QĐ/UBKT");
    private static final FileItem REPRIMAND = discipline("reprimand", "05-QĐ/UBKT");
    private static int people;

    private long member;

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
    }

    @BeforeEach
    void somebody() {
        member = Ward.enter(ROOM, Ward.TAN_MINH, "Lê Văn " + ++people, "1970");
    }

    private static FileItem discipline(String form, String number) {
        return new FileItem(
                FileItem.Kind.DISCIPLINE,
                PartialDate.read("12/03/2024").date().orElseThrow(),
                null,
                form,
                null,
                "Ủy ban Kiểm tra Đảng ủy",
                "party",
                number,
                null);
    }

    private long version() {
        return Long.parseLong(ROOM.value("select version from membership.member where id = " + member));
    }

    private long add(FileItem item) {
        ROOM.use(KeepFileItem.class).add(Ward.clerk(ROOM), member, version(), item);
        return Long.parseLong(ROOM.value("select max(id) from membership.file_entry where member_id = " + member));
    }

    private String lines() {
        return ROOM.value("select string_agg(kind || ' ' || label, ', ' order by id) from membership.file_entry"
                + " where superseded_at = 'infinity' and member_id = " + member);
    }

    private long propose(long line, FileItem now) {
        return ROOM.use(ProposeLineCorrection.class).propose(proposer(), draft(line, now, "gõ nhầm hình thức"));
    }

    private LineDraft draft(long line, FileItem now, String reason) {
        return new LineDraft(member, version(), line, now, reason, "Quyết định 05-QĐ/UBKT", null, true);
    }

    private static Scope proposer() {
        return ROOM.scope(Ward.CLERK, "member.correct");
    }

    private static Scope approver() {
        return ROOM.scope(Ward.COMMITTEE_SECRETARY, "member.approve");
    }

    @Test
    void theClerkMendsALineOfWorkWithAReasonAndTheOldOneStays() {
        long line = add(FileItem.work(null, null, "Thợ mộc", "Hợp tác xã"));
        var keep = ROOM.use(KeepFileItem.class);

        assertThatThrownBy(() -> keep.replace(
                        Ward.clerk(ROOM), member, version(), line, FileItem.work(null, null, "Thợ nề", null), " "))
                .hasMessage("register.item-reason");
        assertThatThrownBy(() -> keep.takeOut(Ward.clerk(ROOM), member, version(), line, null))
                .hasMessage("register.item-reason");
        keep.replace(
                Ward.clerk(ROOM), member, version(), line, FileItem.work(null, null, "Thợ nề", null), "khai nhầm nghề");

        assertThat(lines()).isEqualTo("work Thợ nề");
        assertThat(ROOM.value(
                        "select label || superseded_reason || superseded_by from membership.file_entry where id = "
                                + line))
                .isEqualTo("Thợ mộckhai nhầm nghề11");
    }

    @Test
    void whatRestsOnADecisionIsNotChangedByTheClerkAlone() {
        var keep = ROOM.use(KeepFileItem.class);
        for (FileItem.Kind kind : FileItem.Kind.values()) {
            if (kind.decided()) {
                FileItem item = kind == FileItem.Kind.RATING
                        ? rating("2024", "good")
                        : new FileItem(kind, null, null, "x", null, null, null, null, null);
                long line = add(item);
                assertThatThrownBy(() -> keep.replace(Ward.clerk(ROOM), member, version(), line, item, "vì thế"))
                        .hasMessage("register.needs-second-person");
                assertThatThrownBy(() -> keep.replace(
                                Ward.clerk(ROOM),
                                member,
                                version(),
                                line,
                                FileItem.work(null, null, "x", null),
                                "gọi là việc khác"))
                        .as("the kind that stands there counts, not the kind that is sent")
                        .hasMessage("register.needs-second-person");
                assertThatThrownBy(() -> keep.takeOut(Ward.clerk(ROOM), member, version(), line, "vì thế"))
                        .hasMessage("register.needs-second-person");
            }
        }
        assertThat(lines()).isEqualTo("reward x, discipline x, badge x, title x, rating good");
        long work = add(FileItem.work(null, null, "Thợ mộc", null));
        assertThatThrownBy(() -> keep.replace(Ward.clerk(ROOM), member, version(), work, WARNING, "thành kỷ luật"))
                .hasMessage("register.needs-second-person");
    }

    private static FileItem rating(String year, String level) {
        return new FileItem(
                FileItem.Kind.RATING,
                PartialDate.read(year).date().orElse(null),
                null,
                level,
                null,
                "Ban Thường vụ",
                null,
                "7-QĐ/ĐU",
                null);
    }

    @Test
    void aRatingIsOfOneYearHasOneOfFourLevelsAndStandsOnce() {
        add(rating("2023", "good"));
        add(rating("2024", "excellent"));

        assertThatThrownBy(() -> add(rating("2024", "completed"))).hasMessage("register.rating-twice");
        assertThatThrownBy(() -> add(rating("", "good"))).hasMessage("register.rating-year");
        assertThatThrownBy(() -> add(rating("12/2022", "good"))).hasMessage("register.rating-year");
        assertThatThrownBy(() -> add(rating("2022", "fair"))).hasMessage("register.rating-year");
        assertThat(lines()).isEqualTo("rating good, rating excellent");
    }

    @Test
    void aRatingIsCorrectedByASecondPerson() {
        long line = add(rating("2024", "excellent"));
        ROOM.use(ApproveCorrection.class).approve(approver(), propose(line, rating("2024", "good")));
        assertThat(lines()).isEqualTo("rating good");
    }

    @Test
    void aLineOfDisciplineIsCorrectedWhenASecondPersonApproves() {
        long line = add(WARNING);
        long id = propose(line, REPRIMAND);

        assertThat(lines()).isEqualTo("discipline warning");
        var shown = ROOM.use(ListCorrections.class).one(ROOM.scope(Ward.CLERK, "member.read"), id);
        assertThat(shown.line()).isEqualTo(new CorrectionLine(WARNING, REPRIMAND));
        assertThat(shown.row().fields()).isEqualTo("DISCIPLINE");
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(lines()).isEqualTo("discipline reprimand");
        assertThat(ROOM.value("select c.basis || c.settled_by from membership.file_entry e join membership.correction c"
                        + " on c.id = e.correction_id where e.superseded_at = 'infinity' and e.member_id = " + member))
                .isEqualTo("Quyết định 05-QĐ/UBKT15");
        assertThat(ROOM.value("select label || superseded_by from membership.file_entry where id = " + line))
                .isEqualTo("warning15");
    }

    @Test
    void aLineIsTakenOutTheSameWay() {
        long line = add(FileItem.badge(30, null, "12345"));

        long id = propose(line, null);
        assertThat(lines()).isEqualTo("badge 30");
        ROOM.use(ApproveCorrection.class).approve(approver(), id);

        assertThat(lines()).isNull();
        assertThat(ROOM.use(ListCorrections.class)
                        .one(ROOM.scope(Ward.CLERK, "member.read"), id)
                        .line()
                        .now())
                .isNull();
    }

    @Test
    void aProposalAboutALineNeedsGroundsAndAChange() {
        long line = add(WARNING);
        long work = add(FileItem.work(null, null, "Thợ mộc", null));
        var proposeLine = ROOM.use(ProposeLineCorrection.class);

        assertThatThrownBy(() -> proposeLine.propose(proposer(), draft(line, REPRIMAND, " ")))
                .hasMessage("register.correction-reason");
        assertThatThrownBy(() -> proposeLine.propose(proposer(), draft(line, WARNING, "thử")))
                .hasMessage("register.nothing-changes");
        assertThatThrownBy(() -> proposeLine.propose(proposer(), draft(work, null, "thử")))
                .hasMessage("register.item-gone");
        assertThatThrownBy(() -> proposeLine.propose(
                        ROOM.scope(Ward.SECRETARY_OF_BAO_AN, "member.correct"), draft(line, REPRIMAND, "thử")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theSecondOfTwoProposalsAboutOneLineIsStale() {
        long line = add(WARNING);
        long first = propose(line, REPRIMAND);
        long second = propose(line, null);
        ROOM.use(ApproveCorrection.class).approve(approver(), first);

        assertThatThrownBy(() -> ROOM.use(ApproveCorrection.class).approve(approver(), second))
                .hasMessage("register.correction-stale");
        assertThat(lines()).isEqualTo("discipline reprimand");
    }

    @Test
    void whoSavesSecondIsToldInsteadOfOverwriting() {
        long line = add(FileItem.work(null, null, "Thợ mộc", null));
        long seen = version();
        var keep = ROOM.use(KeepFileItem.class);
        keep.replace(Ward.clerk(ROOM), member, seen, line, FileItem.work(null, null, "Thợ nề", null), "nhầm");

        assertThatThrownBy(() -> keep.add(Ward.clerk(ROOM), member, seen, FileItem.work(null, null, "Thợ hàn", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> keep.replace(
                        Ward.clerk(ROOM), member, seen, line, FileItem.work(null, null, "Thợ hàn", null), "nhầm"))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> ROOM.use(ProposeLineCorrection.class)
                        .propose(proposer(), new LineDraft(member, seen, line, null, "thử", "Quyết định", null, false)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> keep.takeOut(Ward.clerk(ROOM), member, version(), line, "đã bỏ rồi"))
                .hasMessage("register.item-gone");
        assertThat(lines()).isEqualTo("work Thợ nề");
    }

    @Test
    void aClerkElsewhereReachesNoLine() {
        long line = add(FileItem.work(null, null, "Thợ mộc", null));
        Scope elsewhere = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change");

        assertThatThrownBy(() -> ROOM.use(KeepFileItem.class).takeOut(elsewhere, member, version(), line, "thử"))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.value("dangvu_app", "select count(*) from membership.correction_line"))
                .isEqualTo("0");
    }
}
