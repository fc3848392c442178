package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.Rehearsal;
import vn.dangvu.server.browser.pages.FiguresPage;
import vn.dangvu.server.browser.pages.Forms;

/** From the first evidence to the register, from the complaint to the restoration, every actor in the own account; and the deletion of 2019 on file. */
class LeavingIT extends RehearsalTest {
    private static final String BRANCH = "TDP Tân Minh";
    private static final String MEMBER = "Trịnh Thu Hằng";
    private static final String PLACE = "Nhà văn hóa TDP Tân Minh";

    /** Somebody about whom nothing was written after the spring of 2019. */
    private static final String OF_TAN_MINH_SINCE_LONG =
            """
            select m.id from membership.member m join membership.unit u on u.id = m.unit_id and u.short_name = 'TDP Tân Minh'
            where m.merged_into is null
                and exists (select 1 from membership.standing s where s.member_id = m.id and s.superseded_at = 'infinity' and s.standing = 'official'
                    and s.valid_from < '2018-01-01' and s.valid_to = 'infinity')
                and exists (select 1 from membership.affiliation a where a.member_id = m.id and a.superseded_at = 'infinity' and a.kind = 'home'
                    and a.valid_from < '2018-01-01' and a.valid_to = 'infinity')
                and not exists (select 1 from membership.affiliation a where a.member_id = m.id and a.valid_from >= '2018-01-01')
                and not exists (select 1 from membership.circumstance c where c.member_id = m.id)
                and not exists (select 1 from membership.position_held p where p.member_id = m.id)
                and not exists (select 1 from kernel.account k where k.member_id = m.id)
                and not exists (select 1 from evaluation.leaving_case c where c.member_id = m.id)
                and not exists (select 1 from membership.transfer t where t.member_id = m.id)
            order by m.id limit 1""";

    private LocalDate day = Rehearsal.today().minusDays(40);
    private long id;

    private String next() {
        day = day.plusDays(1);
        return written(day);
    }

    private Forms step(String username, String step) {
        return as(username)
                .open("/leaving/step.xhtml?id=" + id + "&step=" + step)
                .enter("on", next());
    }

    @Test
    void aMemberIsPutOutAndRestored() {
        int before = members(Rehearsal.today());
        openedWithItsConsequences();
        nothingIsDoneBeforeItsTurn();
        heard();
        vote("bithu.tanminh", "branch-vote", "Bùi Bá Long");
        vote("canbo", "standing-vote", "Phạm Hồng Dung");
        decidedAndEntered("Ban Thường vụ Đảng ủy phường Nam Viêm");
        assertThat(members(Rehearsal.today())).isEqualTo(before - 1);
        complainedAndRestored();
        assertThat(members(Rehearsal.today())).isEqualTo(before);
        assertThat(as("canbo").open("/leaving/case.xhtml?id=" + id).text())
                .contains("Đã khôi phục đảng tịch, tuổi đảng liên tục");
        assertThat(seniority()).as("counted from the first decision still").isEqualTo("t");
    }

    private void openedWithItsConsequences() {
        long member = Long.parseLong(value("select member_id from kernel.account where username = 'dangvien'"));
        as("bithu.tanminh").open("/leaving/open-case.xhtml?member=" + member + "&chain=deletion&ground=card");
        assertThat(as("bithu.tanminh").text())
                .contains(MEMBER, "Hệ quả, đọc trước khi quyết định", "Chỉ được xét kết nạp lại từ");
        as("bithu.tanminh")
                .enter("on", written(day))
                .say("Giấy tờ", "Biên bản ngày " + written(day) + " về việc trả thẻ")
                .saved();
        id = Long.parseLong(value("select max(id) from evaluation.leaving_case where member_id = " + member));
        assertThat(home("dangvien").text()).contains("nêu ý kiến");
        as("dangvien")
                .open("/my/leaving.xhtml")
                .in("say")
                .enter("said", "Tôi trả thẻ lúc nóng giận, tôi rút lại.")
                .saved();
        assertThat(as("canbo").open("/leaving/case.xhtml?id=" + id).text()).contains("Tôi trả thẻ lúc nóng giận");
    }

    /** The page of a later step sent all the same, by whoever may take it: refused with the reason, nothing written. */
    private void nothingIsDoneBeforeItsTurn() {
        Forms early = as("canbo")
                .open("/leaving/step.xhtml?id=" + id + "&step=register")
                .enter("on", written(day))
                .save();
        assertThat(early.problems()).anyMatch(p -> p.contains("chưa làm được"));
        as("bithu")
                .open("/leaving/decide.xhtml?id=" + id)
                .enter("number", "1-QĐ/ĐU")
                .enter("on", written(day))
                .enter("body", "Ban Thường vụ")
                .enter("signer", "Phạm Hồng Dung")
                .save();
        assertThat(value("select count(*) from evaluation.leaving_act where case_id = " + id))
                .isEqualTo("0");
    }

    private void heard() {
        step("bithu.tanminh", "notice")
                .say("Văn bản", "01-TB/CB")
                .say("Căn cứ đã nhận", "Ký nhận")
                .saved();
        nothingIsDoneTwice("bithu.tanminh");
        assertThat(home("bithu.tanminh").text()).contains("bước tiếp theo");
        step("bithu.tanminh", "self-review")
                .say("Hình thức", "held")
                .say("Văn bản", "Bản tự kiểm điểm")
                .saved();
    }

    private void vote(String username, String step, String chair) {
        Forms form = as(username).open("/leaving/vote.xhtml?id=" + id + "&step=" + step + "&on=" + next());
        int counted = tab(username).locator("[id='form'] select[id$=':at']").count();
        String all = Integer.toString(counted);
        form.enter("place", PLACE).enter("chair", chair).enter("secretary", "Đỗ Thanh Hằng");
        long base = tab(username).locator("[id='form'] tbody .dvi-check").count();
        String agree = Long.toString(base);
        assertThat(Integer.parseInt(all)).isGreaterThanOrEqualTo((int) base);
        form.enter("issued", agree)
                .enter("returned", agree)
                .enter("valid", agree)
                .enter("favour", agree)
                .enter("against", "0")
                .enter("blank", "0")
                .enter("conclusions", "Nhất trí")
                .saved();
        nothingIsDoneTwice(username);
    }

    private void decidedAndEntered(String body) {
        as("bithu")
                .open("/leaving/decide.xhtml?id=" + id)
                .enter("number", "91-QĐ/ĐU")
                .enter("on", next())
                .enter("body", body)
                .enter("signer", "Phạm Hồng Dung")
                .saved();
        nothingIsDoneTwice("bithu");
        step("canbo", "delivery").say("Căn cứ đã nhận", "Ký nhận").saved();
        step("canbo", "return")
                .say("Thẻ", "returned")
                .say("Huy hiệu", "none")
                .say("Văn bản", "Biên bản")
                .saved();
        step("canbo", "register").saved();
        nothingIsDoneTwice("canbo");
        step("canbo", "books").say("Số, trang", "Sổ 1, trang 2").saved();
        step("canbo", "file-sent")
                .say("Văn bản", "5-BC")
                .say("Nơi nhận", "Ban Tổ chức Tỉnh ủy")
                .saved();
    }

    private void complainedAndRestored() {
        assertThat(as("dangvien").open("/my/leaving.xhtml").text()).contains("Hạn khiếu nại");
        as("dangvien")
                .in("complain")
                .choose("level", "superior")
                .enter("complaint", "Tôi đã rút lại việc trả thẻ.")
                .saved();
        String complaint = value("select id from evaluation.complaint where case_id = " + id);
        String today = written(Rehearsal.today());
        assertThat(home("bithu").text()).contains("chờ giải quyết");
        answer("accept", complaint).enter("on", today).enter("paper", "3-TB").saved();
        answer("decide", complaint)
                .enter("on", today)
                .choose("outcome", "restored")
                .enter("paper", "95-QĐ/ĐU")
                .saved();
        answer("restore", complaint)
                .enter("on", today)
                .enter("paper", "96-QĐ/ĐU")
                .enter("body", "Ban Thường vụ Đảng ủy phường Nam Viêm")
                .saved();
        nothingIsDoneTwice("thuongvu");
        answer("apology", complaint)
                .enter("on", today)
                .enter("paper", "Biên bản")
                .enter("said", "Xin lỗi tại chi bộ")
                .saved();
    }

    private Forms answer(String act, String complaint) {
        return as("thuongvu").open("/leaving/complaint.xhtml?id=" + id + "&complaint=" + complaint + "&act=" + act);
    }

    /** As it was done in 2019, entered from its papers: the ward committee votes, the town above decides, the complaint ends in restoration. */
    @Test
    void aDeletionOf2019IsPlayedFromItsPapersAndUpheldIsTheComplaint() {
        long member = Long.parseLong(value(OF_TAN_MINH_SINCE_LONG));
        LocalDate reference = LocalDate.of(2019, 9, 30);
        int before = members(reference);
        int now = members(Rehearsal.today());
        day = LocalDate.of(2019, 5, 6);
        as("bithu.tanminh")
                .open("/leaving/open-case.xhtml?member=" + member + "&chain=deletion&ground=absent")
                .enter("on", written(day))
                .say("Số tháng", "3")
                .say("Giấy tờ", "Biên bản sinh hoạt chi bộ tháng 2, 3, 4/2019")
                .saved();
        id = Long.parseLong(value("select max(id) from evaluation.leaving_case where member_id = " + member));
        heard();
        vote("bithu.tanminh", "branch-vote", "Bùi Bá Long");
        assertThat(waits()).as("the way of 2019: the whole committee").isEqualTo("committee-vote");
        vote("canbo", "committee-vote", "Phạm Hồng Dung");
        assertThat(waits()).isEqualTo("decision");
        decidedAndEntered("Ban Thường vụ Thị ủy");
        assertThat(day).isBefore(reference);
        assertThat(members(reference)).isEqualTo(before - 1);
        assertThat(members(Rehearsal.today())).isEqualTo(now - 1);
        complaintFromPaper();
        assertThat(members(Rehearsal.today())).isEqualTo(now);
        assertThat(as("canbo").open("/leaving/case.xhtml?id=" + id).text())
                .contains("Đã khôi phục đảng tịch, tuổi đảng liên tục");
    }

    private void complaintFromPaper() {
        String filed = next();
        as("canbo")
                .open("/leaving/complaint.xhtml?id=" + id + "&act=file")
                .choose("level", "superior")
                .enter("filed", filed)
                .enter("on", next())
                .enter("said", "Ba buổi vắng đều có đơn xin phép.")
                .saved();
        String complaint = value("select id from evaluation.complaint where case_id = " + id);
        answer("accept", complaint).enter("on", next()).enter("paper", "3-TB").saved();
        answer("decide", complaint)
                .enter("on", next())
                .choose("outcome", "restored")
                .enter("paper", "95-QĐ/TU")
                .saved();
        answer("restore", complaint)
                .enter("on", next())
                .enter("paper", "96-QĐ/TU")
                .enter("body", "Ban Thường vụ Thị ủy")
                .saved();
    }

    /** A form that is sent a second time writes nothing: no step, no vote, no line of the register. */
    private void nothingIsDoneTwice(String username) {
        String written = "select (select count(*) from evaluation.leaving_act where case_id = " + id + ") || ' ' ||"
                + " (select count(*) from membership.ballot where subject_type = 'leaving' and subject_id = " + id
                + ") || ' ' ||"
                + " (select count(*) from membership.standing s join evaluation.leaving_case c using (member_id) where c.id = "
                + id + ") || ' ' ||"
                + " (select count(*) from evaluation.complaint_act a join evaluation.complaint k on k.id = a.complaint_id where k.case_id = "
                + id + ")";
        String before = value(written);
        APIResponse answer = sendAgain(username);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("ui-messages-error");
        assertThat(value(written)).as("sent twice by " + username).isEqualTo(before);
    }

    private String waits() {
        return value("select waits from evaluation.leaving_case where id = " + id);
    }

    @Test
    void theDeletionOf2019IsOnFileWithAllItsPapers() {
        String old = value(
                "select c.id from evaluation.leaving_case c join membership.member_facts f on f.member_id = c.member_id"
                        + " and f.superseded_at = 'infinity' where f.full_name = 'Ngô Thế Nam'");
        String text = as("canbo").open("/leaving/case.xhtml?id=" + old).text();
        assertThat(text).contains("Xóa tên: Ngô Thế Nam", "2019", "Đảng ủy biểu quyết");
        assertThat(value(
                        "select standing || ' ' || valid_from from membership.standing s join evaluation.leaving_case c using (member_id) where c.id = "
                                + old + " and s.superseded_at = 'infinity' and valid_to = 'infinity'"))
                .isEqualTo("out 2019-09-17");
        for (String form : new String[] {"ml-rkd", "tb-rkd", "nq-rkd", "bbkp-rkd", "bbkp-rkd.committee", "qd-xtdv"}) {
            assertThat(tab("canbo")
                            .context()
                            .request()
                            .get(address() + "/leaving/print?id=" + old + "&form=" + form)
                            .status())
                    .as(form)
                    .isEqualTo(200);
        }
    }

    /** What the page of figures counts at the end of a day. */
    private int members(LocalDate on) {
        as("canbo");
        return new FiguresPage(tab("canbo"))
                .open("from=" + written(on.withDayOfYear(1)) + "&to=" + written(on))
                .closing();
    }

    private String seniority() {
        return value("select f.restored_on is not null and f.admitted_on < f.restored_on from membership.member_facts f"
                + " join evaluation.leaving_case c using (member_id) where c.id = " + id
                + " and f.superseded_at = 'infinity' and f.valid_to = 'infinity'");
    }
}
