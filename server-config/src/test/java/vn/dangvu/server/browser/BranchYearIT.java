package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.Rehearsal;
import vn.dangvu.server.browser.pages.AttendanceGrid;
import vn.dangvu.server.browser.pages.FiguresPage;
import vn.dangvu.server.browser.pages.Forms;
import vn.dangvu.server.browser.pages.MeetingPages;

/** A year in the life of a branch, every actor in the own account. */
class BranchYearIT extends RehearsalTest {
    private static final int YEAR = Rehearsal.today().getYear() - 1;
    private static final String BRANCH = "TDP Tân Minh";
    private static final String PLACE = "Nhà văn hóa TDP Tân Minh";
    private static final String TITLE = "Tăng cường chất lượng sinh hoạt chi bộ năm " + YEAR;
    private static final String EXCUSED = "Vũ Thu Chi";
    private static final String ABSENT = "Trịnh Minh Hà";
    private static final String MEMBER = "Trịnh Thu Hằng";
    private static final String EXEMPTED = "Lý Công Phúc";
    private static final String LEAVER = "Lý Thùy Anh";
    private static final String COMER = "Dương Thị Minh Nguyệt";
    private static final String WANDERER = "Chu Kim Bích";
    private static final String WORKER = "Hồ Thị Nga";

    private long unit;

    private Forms secretary() {
        return as("bithu.tanminh");
    }

    private Forms clerk() {
        return as("canbo");
    }

    private Forms committee() {
        return as("bithu");
    }

    private MeetingPages meetings() {
        return new MeetingPages(tab("bithu.tanminh"));
    }

    private static String day(int month, int day) {
        return written(LocalDate.of(YEAR, month, day));
    }

    @Test
    void aYearOfABranch() {
        unit = Long.parseLong(value("select id from membership.unit where short_name = '" + BRANCH + "'"));
        String document = aDocumentArrives();
        aMeetingCarriesItOut(document);
        everybodyHasWork();
        oneIsExempted();
        attendanceIsKept();
        aResolutionIsStudied();
        theFeeIsCollectedAndHandedOn();
        oneLeaves();
        oneComes();
        contactIsLostAndFound();
    }

    /** Proposed by the clerk, approved by the secretary of the committee, received and read by the branch. */
    private String aDocumentArrives() {
        long id = clerk().open("/directives/issue-directive.xhtml")
                .choose("kind", "plan")
                .enter("title", TITLE)
                .tickSaying(BRANCH)
                .enter("demand:0:what", "Xây dựng kế hoạch sinh hoạt năm")
                .enter("demand:0:due", written(Rehearsal.today().plusDays(10)))
                .saved()
                .id();
        assertThat(secretary().open("/directives/directives.xhtml").text()).doesNotContain(TITLE);
        assertThat(home("bithu").text()).containsAnyOf(TITLE, "văn bản chờ ban hành");
        committee()
                .open("/directives/decide-directive.xhtml?id=" + id + "&step=approve")
                .saved();
        assertThat(home("bithu.tanminh").text()).containsAnyOf(TITLE, "văn bản chưa đọc");
        for (String step : List.of("received", "read")) {
            String item = value("select id from membership.directive_addressee where directive_id = " + id);
            secretary()
                    .open("/directives/carry-out.xhtml?id=" + id + "&step=" + step + "&item=" + item)
                    .saved();
        }
        String task = value("select t.id from membership.directive_task t where t.directive_id = " + id);
        secretary()
                .open("/directives/carry-out.xhtml?id=" + id + "&step=report&item=" + task)
                .enter("text", "Chi bộ đã thông qua kế hoạch sinh hoạt năm.")
                .attach("scan", "ke-hoach.pdf", "%PDF-1.4")
                .saved();
        expectStatus(403);
        assertThat(clerk().open("/directives/settle-report.xhtml?id=" + id + "&item=1")
                        .press("accept")
                        .text())
                .as("a report that is none of this document")
                .contains("Không mở được trang này");
        String report = value("select id from membership.directive_report where task_id = " + task);
        clerk().open("/directives/settle-report.xhtml?id=" + id + "&item=" + report)
                .savedBy("accept");
        assertThat(home("bithu.tanminh").text()).doesNotContain(TITLE);
        return value("select symbol from membership.directive where id = " + id);
    }

    private void aMeetingCarriesItOut(String document) {
        int next = Rehearsal.today().getYear() + 1;
        assertThat(meetings().plan(unit, next, PLACE, "Nâng cao chất lượng sinh hoạt chi bộ"))
                .as("one a month, a theme a quarter")
                .isEqualTo(12 + 4);
        long first = meetings().add(unit, BRANCH, "monthly", day(1, 5), PLACE);
        LocalDate on = LocalDate.of(YEAR, 1, 5);
        meetings().invite(first, "01-TB/CB", written(on.minusDays(6)), document);
        assertThat(meetings().open(first).text()).contains(document);
        meetings()
                .hold(first, written(on), List.of(EXCUSED), List.of(ABSENT))
                .write(first, "Thống nhất thực hiện kế hoạch sinh hoạt năm.")
                .opinion(first, WORKER, "Đề nghị họp vào tối thứ năm.", true);
        assertThat(meetings().vote(first, "Thông qua kế hoạch sinh hoạt năm " + YEAR, 1))
                .isGreaterThan(30);
        meetings().settle(first, "finish").settle(first, "confirm");
        long resolution = meetings()
                .adopt(first, "công tác quý I năm " + YEAR, "Vận động nhân dân hiến đất mở đường", WORKER, day(3, 31));
        assertThat(secretary()
                        .open("/meetings/resolution.xhtml?id=" + resolution)
                        .text())
                .contains(WORKER);
        assertThat(meetings().open(first).text()).contains("Đã xác nhận", "Đề nghị họp vào tối thứ năm");
    }

    /** Given at the start of the year, reported by the member, settled by the branch. */
    private void everybodyHasWork() {
        secretary()
                .open("/work/assign-year.xhtml?unit=" + unit + "&year=" + YEAR)
                .enter("resolution", "01-NQ/CB ngày " + day(1, 5))
                .enter("on", day(1, 5));
        int line = lineOf("bithu.tanminh", MEMBER);
        secretary()
                .enter("line:" + line + ":text", "Phụ trách tổ liên gia số 3")
                .enter("line:" + line + ":due", day(11, 30))
                .saved();
        String task = value(
                "select id from membership.task where year = " + YEAR + " and text = 'Phụ trách tổ liên gia số 3'");
        as("dangvien")
                .open("/my/work.xhtml?id=" + task)
                .enter("text", "Đã họp tổ liên gia hằng tháng.")
                .saved();
        secretary()
                .open("/work/follow-task.xhtml?id=" + task + "&step=settle")
                .enter("on", day(11, 20))
                .choose("result", "done")
                .enter("text", "Hoàn thành tốt")
                .saved();
        assertThat(as("dangvien").open("/my/work.xhtml?year=" + YEAR).text()).contains("Hoàn thành");
    }

    private int lineOf(String username, String name) {
        List<String> names =
                tab(username).locator("[id='form'] tbody th[scope=row]").allInnerTexts();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).startsWith(name)) {
                return i;
            }
        }
        throw new IllegalStateException(name + " is not among " + names);
    }

    /** Applies, is considered by the branch, decided on by the committee. */
    private void oneIsExempted() {
        long id = secretary()
                .open("/leave/apply-leave.xhtml")
                .find("member", EXEMPTED)
                .enter("askedOn", day(1, 8))
                .choose("how", "written")
                .choose("ground", "treatment")
                .enter("reason", "Điều trị dài ngày tại bệnh viện")
                .enter("paper", "Giấy ra viện số 12")
                .enter("from", day(1, 20))
                .enter("until", day(6, 30))
                .saved()
                .id();
        secretary()
                .open("/leave/decide-leave.xhtml?id=" + id + "&act=branch")
                .enter("on", day(1, 12))
                .choose("answer", "yes")
                .enter("paper", "02-NQ/CB")
                .saved();
        assertThat(home("bithu").text()).contains(EXEMPTED);
        committee()
                .open("/leave/decide-leave.xhtml?id=" + id + "&act=decide")
                .enter("on", day(1, 19))
                .choose("answer", "yes")
                .enter("paper", "15-QĐ/ĐU")
                .enter("body", "Ban Thường vụ Đảng ủy phường Nam Viêm")
                .saved();
        assertThat(secretary().open("/leave/leave.xhtml?id=" + id).text()).contains("15-QĐ/ĐU");
    }

    /** The whole of a meeting by the keys, one letter each. */
    private void attendanceIsKept() {
        long second = meetings().add(unit, BRANCH, "monthly", day(2, 3), PLACE);
        meetings().hold(second, day(2, 3), List.of(), List.of(ABSENT));
        AttendanceGrid grid = new AttendanceGrid(tab("bithu.tanminh")).open(unit, YEAR);
        assertThat(grid.letter(EXEMPTED, day(2, 3))).isEqualTo("M");
        assertThat(grid.letter(ABSENT, day(2, 3))).isEqualTo("K");
    }

    private void aResolutionIsStudied() {
        long id = secretary()
                .open("/study/enter-study.xhtml")
                .enter("title", "Học tập Nghị quyết của Đảng ủy phường")
                .enter("document", "Nghị quyết 12-NQ/ĐU")
                .choose("level", "ward")
                .enter("on", day(3, 12))
                .enter("place", PLACE)
                .enter("speaker", "Phạm Hồng Dung")
                .saved()
                .id();
        secretary().open("/study/record-study.xhtml?id=" + id + "&unit=" + unit).savedBy("rest");
        assertThat(secretary().open("/study/study.xhtml?id=" + id).text()).contains("100");
    }

    private void theFeeIsCollectedAndHandedOn() {
        secretary()
                .open("/dues/dues.xhtml?unit=" + unit + "&year=" + YEAR)
                .enter("on", day(1, 25))
                .choose("method", "cash")
                .choose("month", YEAR + "-01")
                .savedBy("all");
        secretary()
                .open("/dues/remittance.xhtml?unit=" + unit + "&month=" + YEAR + "-01")
                .enter("on", day(2, 5))
                .saved();
        String id = value(
                "select id from membership.dues_remittance where unit_id = " + unit + " order by id desc limit 1");
        clerk().open("/dues/remittance.xhtml?id=" + id)
                .in("confirmForm")
                .enter("got", day(2, 6))
                .savedBy("confirm");
        assertThat(clerk().open("/dues/statement.xhtml?unit=" + unit + "&year=" + YEAR)
                        .text())
                .contains("01/" + YEAR);
    }

    private void oneLeaves() {
        int before = counted(12, 31);
        long id = secretary()
                .open("/transfers/start-transfer.xhtml")
                .find("member", LEAVER)
                .choose("route", "province")
                .enter("place", "Đảng bộ xã Tam Dương")
                .choose("reason", "residence")
                .enter("askedOn", day(4, 1))
                .enter("basis", "Sổ hộ khẩu")
                .enter("basisOn", day(3, 20))
                .saved()
                .id();
        step(secretary(), id, "branch", day(4, 3))
                .say("Số văn bản", "06-NQ/CB")
                .say("Đã đóng đảng phí hết tháng", "04/" + YEAR)
                .say("Nhận xét", "Chấp hành tốt")
                .saved();
        file(id, day(4, 5));
        step(committee(), id, "signature", day(4, 6))
                .say("Người ký", "Phạm Hồng Dung")
                .saved();
        step(clerk(), id, "slip", day(4, 7)).saved();
        step(clerk(), id, "handover", day(4, 8))
                .say("Hồ sơ do ai mang", "member")
                .say("Người nhận ký", LEAVER)
                .saved();
        step(secretary(), id, "presented", day(4, 20)).saved();
        step(clerk(), id, "receipt", day(4, 28)).say("Số văn bản", "31").saved();
        assertThat(counted(12, 31)).isEqualTo(before - 1);
        assertThat(home("bithu.tanminh").text()).doesNotContain(LEAVER);
    }

    private Forms step(Forms actor, long transfer, String step, String on) {
        return actor.open("/transfers/transfer-step.xhtml?id=" + transfer + "&step=" + step)
                .enter("on", on);
    }

    private void file(long transfer, String on) {
        clerk().open("/transfers/check-file.xhtml?id=" + transfer)
                .enter("on", on)
                .enter("boxes", "10")
                .enter("x:0:listed", "1")
                .enter("x:0:found", "1")
                .tick("confirmed")
                .tick("sealed")
                .saved();
    }

    private void oneComes() {
        int before = counted(12, 31);
        long id = clerk().open("/transfers/start-arrival.xhtml")
                .enter("name", COMER)
                .choose("sex", "F")
                .enter("born", "14/02/1979")
                .enter("card", "026179004321")
                .enter("admitted", "03/02/2004")
                .enter("recognised", "03/02/2005")
                .enter("place", "Đảng bộ xã Yên Lạc")
                .choose("reason", "residence")
                .chooseSaying("unit", BRANCH)
                .enter("number", "77")
                .enter("issued", day(5, 4))
                .enter("boxes", "10")
                .enter("fee", "05/" + YEAR)
                .enter("shown", day(5, 11))
                .saved()
                .id();
        file(id, day(5, 11));
        step(committee(), id, "signature", day(5, 12))
                .say("Người ký", "Phạm Hồng Dung")
                .saved();
        step(secretary(), id, "presented", day(5, 14)).saved();
        step(clerk(), id, "receipt", day(5, 15)).saved();
        step(clerk(), id, "reply", day(5, 18))
                .say("Số văn bản", "12")
                .say("Nơi gửi phiếu báo", "Đảng ủy xã Yên Lạc")
                .saved();
        assertThat(counted(12, 31)).isEqualTo(before + 1);
        assertThat(secretary()
                        .open("/members/members.xhtml?text=" + COMER.replace(" ", "%20"))
                        .text())
                .contains(COMER);
    }

    private void contactIsLostAndFound() {
        long id = secretary()
                .open("/leave/declare-away.xhtml")
                .find("member", WANDERER)
                .enter("place", "thành phố Đồng Nai")
                .enter("work", "Công nhân may")
                .enter("from", day(2, 15))
                .enter("phone", "0900 000 000")
                .choose("means", "phone")
                .enter("everyMonths", "2")
                .enter("agreedOn", day(2, 14))
                .saved()
                .id();
        contact(id, "contact", day(4, 10));
        contact(id, "attempt", day(6, 12));
        contact(id, "lost", day(7, 15));
        assertThat(secretary().open("/leave/away.xhtml?id=" + id).text()).contains("Mất liên lạc");
        contact(id, "found", day(8, 2));
        assertThat(secretary().open("/leave/away.xhtml?id=" + id).text()).contains("Liên lạc lại được");
        assertThat(value("select lost_on from membership.away where id = " + id))
                .isNull();
    }

    private void contact(long away, String act, String on) {
        secretary()
                .open("/leave/contact.xhtml?id=" + away + "&act=" + act)
                .enter("on", on)
                .choose("means", "phone")
                .enter("who", "Bùi Bá Long")
                .enter("said", "Gọi điện ngày " + on)
                .saved();
    }

    private int counted(int month, int day) {
        as("bithu.tanminh");
        return new FiguresPage(tab("bithu.tanminh"))
                .open("to=" + day(month, day))
                .closing();
    }
}
