package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.browser.pages.FiguresPage;
import vn.dangvu.server.browser.pages.Forms;

/** Three people on their way from the list to full membership, each under its own rules, every actor in the own account. */
class AdmissionIT extends RehearsalTest {
    private static final String HELPER = "Lý Mạnh Khánh";
    private static final String SECOND = "Lưu Quang An";
    private static final String DOSSIER = "/admission/dossier.xhtml?id=";
    private static final String REMARK = "/my/helping.xhtml?id=";
    private static final List<String> COMMITTEE = List.of("bithu", "thuongvu");

    private LocalDate day;
    private String name;
    private long candidate;
    private long dossier;

    private Forms secretary() {
        return as("bithu.tanminh");
    }

    private Forms clerk() {
        return as("canbo");
    }

    private Forms committee() {
        return as("bithu");
    }

    private String next(int days) {
        day = day.plusDays(days);
        return written(day);
    }

    /** The home page tells whoever it is that this is to be done, or no longer does. */
    private void waits(String username, String page) {
        assertThat(homeOffers(username, page + dossier))
                .as(username + " has " + page + " to do")
                .isTrue();
    }

    private void nothingWaits(String username, String page) {
        assertThat(homeOffers(username, page + dossier))
                .as(username + " is done with " + page)
                .isFalse();
    }

    /** Members counted at the end of the day by the statistics, as the clerk and as the branch see them. */
    private int counted(String username, LocalDate on) {
        return new FiguresPage(tab(username)).open("to=" + written(on)).closing();
    }

    private boolean listed(String username, LocalDate on) {
        as(username).open("/members/members.xhtml?text=" + name.replace(" ", "%20") + "&on=" + written(on));
        return tab(username).locator("main tbody tr a[href*='member.xhtml']").allInnerTexts().stream()
                .anyMatch(link -> link.strip().equals(name));
    }

    @Test
    void toMidOf2025TheWardProposesAndTheCityDecides() {
        enlisted("Phan Thị Một", LocalDate.of(2023, 9, 4), "nguoi.mot");
        prepared("nguoi.mot");
        vote(secretary(), "branch-vote", true);
        vote(clerk(), "committee-vote", true);
        appraised();
        assertThat(clerk().open("/admission/dossier.xhtml?id=" + dossier).text())
                .contains("Ban Thường vụ cấp huyện");
        committee()
                .open("/admission/issue-decision.xhtml?id=" + dossier + "&step=decision")
                .enter("number", "120-QĐ/TU")
                .enter("signed", next(10))
                .enter("body", "Ban Thường vụ Thành ủy Phúc Yên")
                .enter("signer", "Nguyễn Văn Thành")
                .saved();
        admittedAndHelped("nguoi.mot");
        vote(secretary(), "branch-recognition", true);
        vote(clerk(), "committee-recognition", true);
        recognised("98-QĐ/TU");
    }

    @Test
    void from294TheStandingCommitteeOfTheWardDecides() {
        enlisted("Phan Thị Hai", LocalDate.of(2025, 5, 5), "nguoi.hai");
        prepared("nguoi.hai");
        vote(secretary(), "branch-vote", false);
        assertThat(secretary().open("/admission/dossier.xhtml?id=" + dossier).text())
                .contains("Chưa đạt");
        assertThat(clerk().open("/admission/desk.xhtml").text()).contains("Phan Thị Hai");
        vote(secretary(), "branch-vote", true);
        appraised();
        vote(clerk(), "standing-vote", true);
        decidedByTheWard();
        admittedAndHelped("nguoi.hai");
        vote(secretary(), "branch-recognition", true);
        vote(clerk(), "standing-recognition", true);
        recognised("");
    }

    @Test
    void from208LikewiseAndTheCeremonyRunsFromTheIssue() {
        enlisted("Phan Thị Ba", LocalDate.of(2026, 5, 4), "nguoi.ba");
        prepared("nguoi.ba");
        vote(secretary(), "branch-vote", true);
        appraised();
        vote(clerk(), "standing-vote", true);
        decidedByTheWard();
        admittedAndHelped("nguoi.ba");
        vote(secretary(), "branch-recognition", true);
        vote(clerk(), "standing-recognition", true);
        recognised("");
    }

    private void enlisted(String applicant, LocalDate from, String username) {
        name = applicant;
        day = from;
        account(username);
        Forms form = secretary()
                .open("/admission/enlist-candidate.xhtml")
                .chooseSaying("unit", "TDP Tân Minh")
                .choose("kind", "sympathiser")
                .enter("resolution", "03-NQ/CB")
                .enter("from", next(0))
                .enter("name", name)
                .enter("born", "12/04/1996")
                .choose("sex", "F")
                .enter("occupation", "Giáo viên")
                .saved();
        candidate = form.id();
        form.open("/admission/assign-helper.xhtml?id=" + candidate)
                .chooseSaying("member", HELPER)
                .enter("resolution", "03-NQ/CB")
                .enter("from", next(1))
                .saved();
        entry("certificate", 60);
        Forms early = secretary().open("/admission/start-dossier.xhtml?id=" + candidate);
        early.enter("on", written(day)).save();
        assertThat(early.problems()).anyMatch(p -> p.contains("cho phép làm thủ tục"));
        entry("permission", 30);
        dossier = secretary()
                .open("/admission/start-dossier.xhtml?id=" + candidate)
                .enter("on", next(1))
                .saved()
                .id();
        secretary()
                .open("/admission/tie-account.xhtml?id=" + candidate)
                .enter("username", username)
                .saved();
        assertThat(homeOffers(username, "/my/declaration.xhtml"))
                .as("the declaration waits for the applicant")
                .isTrue();
        assertThat(listed("canbo", day)).as("a candidate is no member").isFalse();
    }

    private void entry(String kind, int days) {
        secretary()
                .open("/admission/candidate-entry.xhtml?id=" + candidate + "&kind=" + kind)
                .enter("body", "Đảng ủy phường")
                .enter("on", next(days))
                .enter("number", "12")
                .saved();
    }

    private Forms step(Forms actor, String step, int days) {
        return actor.open("/admission/dossier-step.xhtml?id=" + dossier + "&step=" + step)
                .enter("on", next(days));
    }

    private void prepared(String applicant) {
        step(secretary(), "application", 1).saved();
        declared(applicant);
        secretary()
                .open("/admission/verification.xhtml?id=" + dossier)
                .enter("place", "Đảng ủy xã Tam Hợp")
                .enter("about", "Mẹ đẻ")
                .enter("on", next(2))
                .saved();
        Forms remark =
                step(secretary(), "remark", 1).say("Người ký", "Bùi Bá Long").say("Nội dung", "Rõ ràng");
        remark.save();
        assertThat(remark.problems()).as("out of turn").anyMatch(p -> p.contains("Thẩm tra lý lịch"));
        String asked = value("select id from admission.verification where dossier_id = " + dossier);
        secretary()
                .open("/admission/verification.xhtml?id=" + dossier + "&act=answer&item=" + asked)
                .enter("day", next(9))
                .choose("result", "true")
                .enter("reply", "Đúng như khai")
                .saved();
        introduced(HELPER);
        introduced(SECOND);
        opinions("opinions");
        step(secretary(), "remark", 1)
                .say("Người ký", "Bùi Bá Long")
                .say("Nội dung", "Rõ ràng")
                .saved();
        step(committee(), "certification", 1)
                .say("Người ký", "Phạm Hồng Dung")
                .say("Lịch sử chính trị", "clear")
                .say("Điều kiện", "yes")
                .saved();
    }

    /** The applicant in the own account: what is missing is told item by item before it can be signed. */
    private void declared(String applicant) {
        Forms own = as(applicant);
        assertThat(own.open("/my/dossier.xhtml").text()).contains("Mục 21");
        line(own, "relative", "Phan Văn Cha", "father");
        line(own, "relative", "Trần Thị Mẹ", "mother");
        line(own, "work", "Giáo viên", null);
        own.open("/my/declaration.xhtml");
        String today = next(1);
        own.say("Nơi đăng ký khai sinh", "phường Nam Viêm")
                .say("Quê quán", "phường Nam Viêm")
                .say("Nơi thường trú", "TDP Tân Minh")
                .say("Dân tộc", "Kinh")
                .say("Tôn giáo", "Không")
                .say("Bậc phổ thông", "upper-secondary")
                .say("Ngày vào Đoàn", "26/03/2012");
        nothing(own, 2, 16, 17, 18, 19, 20);
        own.fill("textarea[id$=':life']", "Sinh ra và lớn lên tại phường Nam Viêm.");
        own.fill("textarea[id$=':own']", "Luôn cố gắng.");
        own.fill("input[id$=':signed']", today);
        own.saved();
        assertThat(own.text()).doesNotContain("Mục 21", "Tam Hợp");
        assertThat(homeOffers(applicant, "/my/declaration.xhtml"))
                .as("it waits no longer")
                .isFalse();
    }

    private void nothing(Forms own, int... items) {
        for (int item : items) {
            own.tickOf("section.dv-declared:has(h2:text-matches('^" + item + "\\\\.')) input[type=checkbox]");
        }
    }

    private void line(Forms own, String kind, String label, String relation) {
        own.open("/my/declared-line.xhtml?kind=" + kind).enter("label", label).enter("started", "1960");
        if (relation != null) {
            own.choose("relation", relation);
        }
        own.saved();
    }

    private void introduced(String member) {
        secretary()
                .open("/admission/introducer.xhtml?id=" + dossier)
                .chooseSaying("member", member)
                .enter("since", "01/01/2015")
                .enter("on", next(1))
                .enter("text", "Đủ tiêu chuẩn")
                .saved();
    }

    private void opinions(String step) {
        step(secretary(), step, 1)
                .say("Tên đoàn thể", "Chi đoàn TDP Tân Minh")
                .say("Số người của đoàn thể được hỏi", "12")
                .say("Số người của đoàn thể tán thành", "12")
                .say("Chi ủy (chi bộ) nơi cư trú", "Chi bộ TDP Tân Minh")
                .say("Số người nơi cư trú được hỏi", "5")
                .say("Số người nơi cư trú tán thành", "5")
                .say("Ưu điểm", "Tích cực")
                .saved();
    }

    /** All come; two in three agree, or one fewer. */
    private void vote(Forms actor, String step, boolean passes) {
        actor.open("/admission/dossier-vote.xhtml?id=" + dossier + "&step=" + step + "&on=" + next(1));
        int voting = actor.voting();
        int counted = voting;
        int needed = step.startsWith("standing") ? counted / 2 + 1 : (2 * counted + 2) / 3;
        int favour = passes ? needed : needed - 1;
        actor.enter("place", "Nhà văn hóa TDP Tân Minh")
                .enter("chair", "Bùi Bá Long")
                .enter("chairPost", "Bí thư")
                .enter("secretary", "Đỗ Thanh Hằng")
                .enter("issued", Integer.toString(voting))
                .enter("returned", Integer.toString(voting))
                .enter("valid", Integer.toString(voting))
                .enter("favour", Integer.toString(favour))
                .enter("against", Integer.toString(voting - favour))
                .enter("conclusions", "Lý lịch rõ ràng, phấn đấu tốt")
                .saved();
    }

    private void appraised() {
        waits("canbo", DOSSIER);
        step(clerk(), "appraisal", 1).say("Đề xuất", "admit").saved();
    }

    private void decidedByTheWard() {
        COMMITTEE.forEach(member -> waits(member, DOSSIER));
        expectStatus(403);
        assertThat(clerk().visit("/admission/issue-decision.xhtml?id=" + dossier))
                .as("who appraised does not sign")
                .isEqualTo(403);
        committee()
                .open("/admission/issue-decision.xhtml?id=" + dossier + "&step=decision")
                .enter("signed", next(3))
                .enter("body", "Ban Thường vụ Đảng ủy phường Nam Viêm")
                .enter("signer", "Phạm Hồng Dung")
                .saved();
        assertThat(committee().text()).contains("-QĐ/ĐU");
    }

    private void admittedAndHelped(String applicant) {
        COMMITTEE.forEach(member -> nothingWaits(member, DOSSIER));
        step(secretary(), "notice", 2).saved();
        waits("bithu.tanminh", DOSSIER);
        LocalDate planned = day.plusDays(3);
        int ofTheWard = counted("canbo", planned);
        int ofTheBranch = counted("bithu.tanminh", planned);
        secretary()
                .open("/admission/ceremony.xhtml?id=" + dossier)
                .enter("on", next(3))
                .enter("place", "Nhà văn hóa TDP Tân Minh")
                .enter("chair", "Bùi Bá Long")
                .chooseSaying("helper", HELPER)
                .saved();
        LocalDate ceremony = day;
        assertThat(counted("canbo", ceremony)).isEqualTo(ofTheWard + 1);
        assertThat(counted("bithu.tanminh", ceremony)).isEqualTo(ofTheBranch + 1);
        assertThat(listed("bithu.tanminh", ceremony)).isTrue();
        assertThat(listed("bithu.tanminh", ceremony.minusDays(1)))
                .as("the day before")
                .isFalse();
        assertThat(as(applicant).open("/my/file.xhtml").text()).contains("Phan Thị");
        step(secretary(), "member-file", 5).saved();
        step(secretary(), "new-class", 60)
                .say("Số văn bản", "5/CN")
                .say("Cơ quan ban hành", "Trung tâm chính trị")
                .saved();
        day = ceremony.plusMonths(12);
        as(applicant)
                .open("/my/dossier.xhtml")
                .enter("on", next(1))
                .enter("strengths", "Chấp hành tốt")
                .enter("weaknesses", "Ít phát biểu")
                .saved();
        waits("chiuy.tanminh", REMARK);
        as("chiuy.tanminh")
                .open("/my/helping.xhtml?id=" + dossier)
                .enter("on", next(1))
                .enter("strengths", "Tiến bộ")
                .enter("weaknesses", "Không")
                .saved();
        nothingWaits("chiuy.tanminh", REMARK);
        opinions("probation-opinions");
    }

    private void recognised(String number) {
        COMMITTEE.forEach(member -> waits(member, DOSSIER));
        LocalDate signed = day.plusDays(5);
        int members = counted("canbo", signed);
        committee()
                .open("/admission/issue-decision.xhtml?id=" + dossier + "&step=recognition")
                .enter("number", number)
                .enter("signed", next(5))
                .enter("body", "Ban Thường vụ")
                .enter("signer", "Phạm Hồng Dung")
                .saved();
        String member = value("select member_id from admission.dossier where id = " + dossier);
        assertThat(value("select valid_from from membership.standing where member_id = " + member
                        + " and standing = 'official' and superseded_at = 'infinity'"))
                .isEqualTo(value("select (ceremony_on + interval '12 months')::date from admission.dossier where id = "
                        + dossier));
        assertThat(counted("canbo", signed)).as("recognition adds nobody").isEqualTo(members);
        for (String actor : List.of("bithu", "thuongvu", "canbo", "bithu.tanminh")) {
            nothingWaits(actor, DOSSIER);
        }
        assertThat(secretary().open(DOSSIER + dossier).text()).contains("Đã công nhận chính thức");
        assertThat(clerk().open("/admission/dossiers.xhtml?state=closed&sort=opened&desc=true&size=100")
                        .text())
                .contains("Phan Thị");
        assertThat(clerk().open("/members/member.xhtml?id=" + member).text()).contains("Phan Thị", "chính thức");
    }
}
