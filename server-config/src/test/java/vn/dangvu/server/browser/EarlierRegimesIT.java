package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.server.browser.pages.Forms;

/** A year under each of the two regimes that have ended, entered afterwards as a ward does with its books: from the preview to the member who reads it. */
class EarlierRegimesIT extends ReviewRehearsal {
    private static final String STRENGTHS = "Dự đủ các buổi sinh hoạt năm ";

    private int year;
    private String campaign;

    @ParameterizedTest
    @CsvSource({"2020, 132-QĐ/TW, 366-QĐ/TW", "2023, 124-QĐ/TW, 366-QĐ/TW"})
    void aYearIsReviewedUnderTheRulesOfItsDay(int year, String instrument, String laterInstrument) {
        this.year = year;
        theDemonstrationsOwnReviewIsSetAside();
        theOfficeOpens(instrument, laterInstrument);
        thePaperIsEntered();
        theBranchProposesAndVotes();
        theCommitteeDecides();
        theMemberIsTold(instrument);
    }

    /** What the demonstration holds of that year already stands in the way, and says so; the owner of the database puts it aside. */
    private void theDemonstrationsOwnReviewIsSetAside() {
        if (value("select 1 from evaluation.campaign where called_off_at is null and year = " + year) == null) {
            return;
        }
        assertThat(openPage().text()).contains("đã mở đợt kiểm điểm năm " + year + ".");
        value(
                "with off as (update evaluation.campaign set called_off_at = now(), called_off_by = opened_by, called_off_reason = 'Diễn tập'"
                        + " where year = " + year
                        + " and called_off_at is null returning 1), old as (update membership.file_entry"
                        + " set superseded_at = now() where kind = 'rating' and superseded_at = 'infinity' and extract(year from started_on) = "
                        + year + " returning 1) select (select count(*) from off) + (select count(*) from old)");
    }

    private Forms openPage() {
        return as("canbo")
                .open("/evaluation/open.xhtml?year=" + year + "&reviewOn=" + on(12, 15) + "&selfReviewBy=" + on(12, 5)
                        + "&branchBy=" + on(12, 12) + "&decideBy=" + on(12, 28));
    }

    private String on(int month, int day) {
        return written(LocalDate.of(year, month, day));
    }

    private void theOfficeOpens(String instrument, String later) {
        String text = openPage().text();
        assertThat(text).contains(instrument, "đảng viên được xếp loại").doesNotContain(later);
        as("canbo").enter("paper", "45-KH/ĐU ngày " + on(11, 20)).saved();
        campaign = value("select id from evaluation.campaign where called_off_at is null and year = " + year);
    }

    /** The day is over: the member reads that it is, the secretary enters the paper of that year. */
    private void thePaperIsEntered() {
        assertThat(as("dangvien").open("/my/evaluation.xhtml?year=" + year).text())
                .contains("đưa bản giấy cho bí thư chi bộ");
        Forms form = as("bithu.tanminh").open("/evaluation/enter-review.xhtml?id=" + reviewed(year, MEMBER));
        assertThat(form.asksFor("common")).as("nobody counted points then").isFalse();
        form.enter("paperOn", on(12, 4))
                .enter("why", "Nhập từ sổ năm " + year)
                .enter("strengths", STRENGTHS + year)
                .enter("weaknesses", "Còn ít phát biểu.")
                .choose("level", "GOOD");
        if (year >= 2023) {
            assertThat(form.save().problems())
                    .anySatisfy(said -> assertThat(said).contains("Còn 3 mục chưa tự đánh giá cấp độ"));
        }
        for (int part = 0; part < 3; part++) {
            form.choose("grades:" + part + ":grade", "GOOD");
        }
        form.saved();
        assertThat(as("bithu.tanminh")
                        .open("/evaluation/person.xhtml?id=" + reviewed(year, MEMBER))
                        .text())
                .contains("Tự đánh giá cấp độ thực hiện", "Khắc phục hạn chế của kỳ trước");
    }

    private void theBranchProposesAndVotes() {
        String id = reviewed(year, MEMBER);
        Forms form = as("bithu.tanminh").open("/evaluation/propose.xhtml?id=" + id);
        assertThat(form.text()).contains(STRENGTHS + year);
        assertThat(form.asksFor("common")).isFalse();
        form.choose("level", "GOOD").enter("opinion", "Chi ủy nhất trí").saved();
        count(as("bithu.tanminh").open("/evaluation/vote.xhtml?id=" + id + "&on=" + on(12, 12)))
                .saved();
    }

    private void theCommitteeDecides() {
        count(as("bithu").open("/ratings/deciding-vote.xhtml?campaign=" + campaign + "&on=" + on(12, 22)))
                .saved();
        as("bithu")
                .open("/ratings/decide.xhtml?campaign=" + campaign)
                .enter("number", "90-QĐ/ĐU")
                .enter("signedOn", on(12, 24))
                .enter("signer", "Bí thư Đảng ủy")
                .enter("body", "Ban Thường vụ Đảng ủy phường")
                .saved();
        assertThat(inFile(year, MEMBER)).isEqualTo("good 90-QĐ/ĐU");
    }

    private void theMemberIsTold(String instrument) {
        as("bithu.tanminh")
                .open("/ratings/tell.xhtml?campaign=" + campaign)
                .choose("unit", value("select unit_id from evaluation.reviewed where id = " + reviewed(year, MEMBER)))
                .enter("on", on(12, 30))
                .saved();
        assertThat(as("dangvien").open("/my/rating.xhtml?year=" + year).text())
                .contains("90-QĐ/ĐU", "Hoàn thành tốt", "Thời hạn khiếu nại đã hết");
        assertThat(as("canbo").open("/evaluation/campaign.xhtml?id=" + campaign).text())
                .contains(instrument);
    }
}
