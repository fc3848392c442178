package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import vn.dangvu.server.browser.pages.LoginPage;
import vn.dangvu.server.browser.pages.Shell;
import vn.dangvu.server.browser.pages.UnitForm;
import vn.dangvu.server.browser.pages.UnitPage;

/** The clerk saves through each form about units once, and nothing typed is lost whatever happens. */
@Order(Systems.ALONE_FIRST)
@ResourceLock(Systems.DEMONSTRATION)
class UnitFormsIT extends BrowserTest {
    private static final String OTHER_BRANCH = "Chi bộ TDP Đức Cung";

    private static final String YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private static int last;

    private long ward;
    private String name;

    @BeforeEach
    void theClerkIsThere() {
        signIn("canbo");
        ward = new UnitPage(page).open().id();
        name = "Chi bộ thử nghiệm " + ++last;
    }

    @Test
    void aUnitIsOpenedRenamedAndDissolved() {
        UnitPage unit = open(ward, "Chi bộ", name);
        assertThat(unit.heading()).startsWith(name);
        assertThat(unit.breadcrumb()).hasSizeGreaterThan(1);

        UnitForm rename = unit.task("rename-unit");
        assertThat(rename.value("name")).isEqualTo(name);
        assertThat(rename.saysThatSomethingCameBack()).isFalse();
        unit = rename.enter("name", name + " mới").decision("20-QĐ/ĐU").save();
        assertThat(unit.heading()).startsWith(name + " mới");
        assertThat(unit.tab("Lịch sử").text()).contains(name, "20-QĐ/ĐU");

        unit = unit.task("dissolve-unit").decision("21-QĐ/ĐU").save();
        assertThat(unit.isClosed()).isTrue();
    }

    @Test
    void aGroupIsMovedToAnotherBranch() {
        UnitPage group = open(open(ward, "Chi bộ", name).id(), "Tổ đảng", "Tổ đảng số 1");
        UnitForm move = group.task("move-unit");
        String target = move.pick("under", "duc cung", OTHER_BRANCH);
        group = move.decision("22-QĐ/ĐU").save();

        assertThat(group.heading()).startsWith("Tổ đảng số 1");
        assertThat(target).startsWith(group.breadcrumb().get(group.breadcrumb().size() - 2));
        group.task("dissolve-unit").decision("23-QĐ/ĐU").save();
    }

    @Test
    void twoMembersGoOutIntoANewBranchTakePostsThereAndComeBackByAMerger() {
        UnitPage old = new UnitPage(page).open(ward).below(OTHER_BRANCH);
        long oldId = old.id();
        int before = old.members();

        UnitForm split = old.task("split-unit").enter("names:0:name", name);
        List<String> people = split.sendFirst(2, "1");
        UnitPage branch = split.decision("24-QĐ/ĐU").save();
        assertThat(branch.heading()).startsWith(name);
        assertThat(branch.members()).isEqualTo(2);
        assertThat(branch.tab("Đảng viên").text()).contains(people);
        long branchId = branch.id();

        String holder = branch.official();
        UnitForm post = branch.task("record-post");
        post.pick("member", holder, name);
        branch = post.choose("position", "secretary").enter("from", YESTERDAY).save();
        assertThat(branch.tab("Cấp ủy, nhiệm kỳ").text()).contains(holder, "đến nay");
        branch = branch.endOf(holder)
                .enter("until", YESTERDAY)
                .choose("reason", "moved")
                .save();
        assertThat(branch.tab("Cấp ủy, nhiệm kỳ").text()).contains("Điều động, chuyển công tác");

        UnitForm merge = new UnitForm(page).merge(ward, List.of(name, OTHER_BRANCH));
        merge.choose("into", OTHER_BRANCH).enter("confirmed", String.valueOf(before));
        UnitPage merged = merge.decision("25-QĐ/ĐU").save();
        assertThat(merged.id()).isEqualTo(oldId);
        assertThat(merged.members()).isEqualTo(before);
        assertThat(new UnitPage(page).open(branchId).isClosed()).isTrue();
    }

    @Test
    void aTermAnAssignmentAndAConsentAreRecorded() {
        UnitPage unit = open(ward, "Chi bộ", name);
        long id = unit.id();
        unit = unit.task("record-term")
                .enter("name", "Nhiệm kỳ 2025–2027")
                .enter("from", "10/03/2025")
                .enter("until", "09/03/2027")
                .save();
        assertThat(unit.tab("Cấp ủy, nhiệm kỳ").text()).contains("Nhiệm kỳ 2025–2027", "09/03/2027");

        unit.open(ward).tab("Cấp ủy, nhiệm kỳ");
        String member = page.locator("main table:has(caption:has-text('Chức vụ')) tbody tr:has-text('Cấp ủy viên') a")
                .first()
                .innerText()
                .strip();
        UnitForm assign = new UnitForm(page).open("assign-branch", id);
        assign.pick("member", member, member);
        unit = assign.enter("from", "03/03/2026").save();
        assertThat(unit.tab("Cấp ủy, nhiệm kỳ").text()).contains(member);
        unit = unit.endOf(member)
                .enter("until", "01/06/2026")
                .choose("reason", "released")
                .save();
        assertThat(unit.tab("Cấp ủy, nhiệm kỳ").text()).contains("01/06/2026", "Thôi giữ chức vụ");

        assertThat(unit.task("record-consent").decision("26-CV/ĐU").save().done())
                .contains("Đã ghi ý kiến đồng ý");
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndSaysWhatToDo() {
        UnitForm form = new UnitForm(page)
                .open("open-unit", ward)
                .choose("type", "branch")
                .enter("name", name);
        form.decision("27-QĐ/ĐU").enter("signedOn", "32/03/2026").saveInVain();

        assertThat(form.problems()).isNotEmpty().allSatisfy(p -> assertThat(p).isNotBlank());
        assertThat(form.value("name")).isEqualTo(name);
        assertThat(form.value("signedOn")).isEqualTo("32/03/2026");
        assertThat(form.enter("signedOn", "02/03/2099").saveInVain().problems().get(0))
                .contains("chưa đến");
        assertThat(form.value("number")).isEqualTo("27-QĐ/ĐU");
        UnitPage unit = form.enter("signedOn", "02/03/2026").save();
        assertThat(unit.heading()).startsWith(name);
        assertThat(new UnitForm(page).open("open-unit", ward).value("name"))
                .as("saved, so forgotten")
                .isEmpty();
    }

    @Test
    void aDoubleClickSavesOnce() {
        UnitForm form = new UnitForm(page)
                .open("open-unit", ward)
                .choose("type", "branch")
                .enter("name", name);
        form.decision("28-QĐ/ĐU").saveTwiceAtOnce();

        assertThat(new UnitPage(page).open(ward).namesBelow()).containsOnlyOnce(name);
    }

    @Test
    void ofTwoWindowsTheSecondIsToldAndLosesNothing() {
        long id = open(ward, "Chi bộ", name).id();
        Page other = newTab();
        UnitForm second = new UnitForm(other).open("rename-unit", id).enter("name", name + " hai");
        new UnitForm(page)
                .open("rename-unit", id)
                .enter("name", name + " một")
                .decision("29-QĐ/ĐU")
                .save();

        second.decision("30-QĐ/ĐU").saveInVain();

        assertThat(second.problems().get(0)).contains("người khác đã thay đổi", name + " một");
        assertThat(second.value("name")).isEqualTo(name + " hai");
        assertThat(second.save().heading()).startsWith(name + " hai");
    }

    @Test
    void afterAnExpiredSessionWhatWasTypedComesBack() {
        UnitPage group = open(open(ward, "Chi bộ", name).id(), "Tổ đảng", "Tổ đảng số 2");
        UnitForm form = group.task("move-unit");
        String target = form.pick("under", "duc cung", OTHER_BRANCH);
        form.decision("31-QĐ/ĐU");
        page.context().clearCookies();

        form.saveSignedOut().signIn(login("canbo"));

        assertThat(page.url()).contains("/units/move-unit.xhtml?id=" + group.id());
        assertThat(form.saysThatSomethingCameBack()).isTrue();
        assertThat(form.value("number")).isEqualTo("31-QĐ/ĐU");
        assertThat(form.picked("under")).isEqualTo(target);
        assertAccessible();
        assertThat(form.save().done()).contains("Đã chuyển");
        new UnitPage(page).task("dissolve-unit").decision("32-QĐ/ĐU").save();
    }

    @Test
    void aPageTheServerNoLongerKnowsIsOpenedAgainWithWhatWasTyped() {
        expectStatus(500);
        UnitForm form = new UnitForm(page)
                .open("open-unit", ward)
                .choose("type", "branch")
                .enter("name", name);
        page.evaluate("document.querySelector('#form [name=\"jakarta.faces.ViewState\"]').value = '1:1'");
        form.decision("33-QĐ/ĐU").saveInVain();
        assertThat(form.heading()).isEqualTo("Trang này đã để quá lâu");
        page.locator("main .dv-btns a").first().click();
        page.waitForLoadState();

        assertThat(form.value("name")).isEqualTo(name);
        assertThat(form.saysThatSomethingCameBack()).isTrue();
        assertThat(form.dropWhatCameBack().value("name")).isEmpty();
    }

    @Test
    void whatWasTypedIsForgottenWithTheSignOutAndNumbersOfCitizensAreNeverKept() {
        UnitForm form =
                new UnitForm(page).open("open-unit", ward).enter("name", name).enter("code", "025 085 000 123");
        assertThat(form.remembered()).contains(name).doesNotContain("025 085 000 123");
        new Shell(page).leave();
        assertThat(form.remembered()).doesNotContain(name);
        new LoginPage(page).signIn(login("canbo"));
        assertThat(new UnitForm(page).open("open-unit", ward).value("name")).isEmpty();
    }

    private UnitPage open(long above, String type, String called) {
        UnitForm form = new UnitForm(page).open("open-unit", above).enter("name", called);
        return form.choose("type", type).decision("19-QĐ/ĐU").save();
    }
}
