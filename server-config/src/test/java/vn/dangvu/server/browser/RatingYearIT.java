package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.Rehearsal;
import vn.dangvu.server.browser.pages.Forms;

/** The yearly review from the preview to the result in the file: office, member, secretary and committee, each in the own account. */
class RatingYearIT extends ReviewRehearsal {
    private static final LocalDate TODAY = Rehearsal.today();
    private static final int YEAR = TODAY.getYear();
    private static final String STRENGTHS = "Dự đủ các buổi sinh hoạt; phụ trách tổ liên gia số 3.";

    private String campaign;

    @Test
    void aYearIsReviewed() {
        theOfficeLooksBeforeItOpens();
        theOfficeOpens();
        theMemberWrites();
        thePaperOfAnotherIsEntered();
        theBranchProposesAndVotes();
        theOfficeSeesTheCap();
        theCommitteeDecides();
        theMemberIsTold();
    }

    private static String days() {
        return "year=" + YEAR + "&reviewOn=" + written(TODAY.plusDays(20)) + "&selfReviewBy="
                + written(TODAY.plusDays(5)) + "&branchBy=" + written(TODAY.plusDays(15)) + "&decideBy="
                + written(TODAY.plusDays(25));
    }

    private void theOfficeLooksBeforeItOpens() {
        assertThat(home("canbo").text()).contains("Mở đợt đánh giá năm " + YEAR);
        Forms wrong = as("canbo")
                .open("/evaluation/open.xhtml?year=" + YEAR + "&reviewOn=" + written(TODAY) + "&selfReviewBy="
                        + written(TODAY.plusDays(9)) + "&branchBy=" + written(TODAY) + "&decideBy=" + written(TODAY));
        assertThat(wrong.text()).contains("không theo thứ tự");
        String seen = as("canbo").open("/evaluation/open.xhtml?" + days()).text();
        assertThat(seen).contains("366-QĐ/TW", "Được miễn", "đảng viên được xếp loại");
        assertThat(value("select count(*) from evaluation.campaign where year = " + YEAR))
                .as("nothing is written by looking")
                .isEqualTo("0");
    }

    private void theOfficeOpens() {
        as("canbo")
                .open("/evaluation/open.xhtml?" + days())
                .enter("paper", "45-KH/ĐU ngày " + written(TODAY))
                .saved();
        campaign = value("select id from evaluation.campaign where year = " + YEAR);
        assertThat(as("canbo").open("/evaluation/campaign.xhtml?id=" + campaign).text())
                .contains("TDP Tân Minh", "45-KH/ĐU", "366-QĐ/TW");
        String moved = reviewed(PROXIED);
        as("canbo")
                .open("/evaluation/change-group.xhtml?id=" + moved)
                .choose("group", "outside")
                .enter("words", "Làm việc ở doanh nghiệp tư nhân")
                .saved();
    }

    private static String reviewed(String name) {
        return reviewed(YEAR, name);
    }

    private void theMemberWrites() {
        assertThat(home("dangvien").text()).contains("Viết bản tự kiểm điểm năm " + YEAR);
        as("dangvien")
                .open("/my/evaluation.xhtml?year=" + YEAR)
                .enter("strengths", STRENGTHS)
                .savedBy("draft");
        assertThat(as("bithu.tanminh")
                        .open("/evaluation/person.xhtml?id=" + reviewed(MEMBER))
                        .text())
                .as("a draft is the writer's")
                .doesNotContain(STRENGTHS);
        as("dangvien")
                .open("/my/evaluation.xhtml?year=" + YEAR)
                .enter("weaknesses", "Còn ít phát biểu.")
                .enter("common", "28")
                .enter("results", "60")
                .choose("level", "GOOD")
                .saved();
        assertThat(as("dangvien").open("/my/evaluation.xhtml?year=" + YEAR).text())
                .contains(STRENGTHS, "28 + 60 = 88");
        assertThat(home("dangvien").text()).doesNotContain("Viết bản tự kiểm điểm năm " + YEAR);
    }

    private void thePaperOfAnotherIsEntered() {
        as("bithu.tanminh")
                .open("/evaluation/enter-review.xhtml?id=" + reviewed(PROXIED))
                .enter("paperOn", written(TODAY))
                .enter("why", "Không dùng máy tính")
                .enter("strengths", "Gương mẫu.")
                .enter("weaknesses", "Chưa có.")
                .enter("common", "27")
                .enter("results", "58")
                .choose("level", "GOOD")
                .saved();
        assertThat(as("canbo")
                        .open("/evaluation/person.xhtml?id=" + reviewed(PROXIED))
                        .text())
                .contains("Bí thư nhập thay", "Không dùng máy tính");
    }

    private void theBranchProposesAndVotes() {
        String id = reviewed(MEMBER);
        Forms form = as("bithu.tanminh").open("/evaluation/propose.xhtml?id=" + id);
        assertThat(form.text()).contains(STRENGTHS, "Điều kiện của từng mức");
        form.enter("common", "28")
                .enter("results", "60")
                .choose("level", "EXCELLENT")
                .enter("opinion", "Chi ủy nhất trí");
        assertThat(form.press("save").text())
                .as("against its points, without a reason")
                .contains("chưa đạt", "Ghi lý do");
        form.enter("reason", "Thành tích đột xuất được Đảng ủy khen").saved();
        assertThat(as("canbo")
                        .open("/evaluation/people.xhtml?id=" + campaign + "&flagged=true")
                        .text())
                .contains(MEMBER);
        form.open("/evaluation/propose.xhtml?id=" + id)
                .choose("level", "GOOD")
                .enter("reason", "")
                .saved();
        Forms vote = as("bithu.tanminh").open("/evaluation/vote.xhtml?id=" + id);
        assertThat(vote.voting()).isGreaterThan(20);
        count(vote).saved();
        assertThat(vote.open("/evaluation/person.xhtml?id=" + id).text())
                .contains("Tán thành", "Hủy kết quả biểu quyết");
        assertThat(vote.open("/evaluation/propose.xhtml?id=" + id)
                        .choose("level", "COMPLETED")
                        .enter("results", "30")
                        .press("save")
                        .text())
                .contains("đã biểu quyết");
        annulAndAgain(id);
    }

    private void annulAndAgain(String id) {
        String ballot = value(
                "select id from membership.ballot where subject_type = 'evaluation' and annulled_at is null and subject_id = "
                        + id);
        as("bithu.tanminh")
                .open("/evaluation/annul-vote.xhtml?id=" + id + "&item=" + ballot)
                .enter("words", "Ghi nhầm số phiếu")
                .saved();
        count(as("bithu.tanminh").open("/evaluation/vote.xhtml?id=" + id)).saved();
        assertThat(as("bithu.tanminh").open("/evaluation/person.xhtml?id=" + id).text())
                .contains("Ghi nhầm số phiếu", "Tán thành");
    }

    private void theOfficeSeesTheCap() {
        String text = as("canbo").open("/evaluation/cap.xhtml?id=" + campaign).text();
        assertThat(text).contains("Đây là bản tính thử", "1 × 20% = 0,2", "Mẫu số chưa được quy định rõ");
        assertThat(as("canbo")
                        .open("/evaluation/cap.xhtml?id=" + campaign + "&percent=100")
                        .text())
                .contains("1 × 100% = 1,0", "Về số hiện có");
    }

    private void theCommitteeDecides() {
        assertThat(as("bithu")
                        .open("/ratings/decide.xhtml?campaign=" + campaign)
                        .text())
                .contains("Chưa có biểu quyết nào");
        Forms vote = as("bithu").open("/ratings/deciding-vote.xhtml?campaign=" + campaign);
        count(vote).saved();
        as("bithu")
                .open("/ratings/decide.xhtml?campaign=" + campaign)
                .enter("number", "90-QĐ/ĐU")
                .enter("signedOn", written(TODAY))
                .enter("signer", "Bí thư Đảng ủy")
                .enter("body", "Ban Thường vụ Đảng ủy phường")
                .saved();
        assertThat(inFile(YEAR, MEMBER)).isEqualTo("good 90-QĐ/ĐU");
        assertThat(as("bithu.tanminh")
                        .open("/evaluation/person.xhtml?id=" + reviewed(MEMBER))
                        .text())
                .as("what is decided is changed by the committee only")
                .doesNotContain("Hủy kết quả biểu quyết");
    }

    private void theMemberIsTold() {
        String branch = value("select unit_id from evaluation.reviewed where id = " + reviewed(MEMBER));
        as("bithu.tanminh")
                .open("/ratings/tell.xhtml?campaign=" + campaign)
                .choose("unit", branch)
                .enter("on", written(TODAY))
                .saved();
        assertThat(as("dangvien").open("/my/rating.xhtml?year=" + YEAR).text()).contains("90-QĐ/ĐU", "Hoàn thành tốt");
    }
}
