package vn.dangvu.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dangvu.server.browser.pages.Forms;

/** Directive 28 in one branch: from the sign found to the progress recognised, the member answering in the own account. */
class HelpIT extends ReviewRehearsal {
    private static final String WORD = "Tôi bận chăm mẹ ốm, từ nay tôi thu xếp dự họp.";
    private static final String COMMITMENT = "Dự đủ các buổi sinh hoạt, nhận lại tổ liên gia số 3.";

    private LocalDate day = LocalDate.of(2027, 2, 1);
    private String round;
    private String person;
    private String plan;

    private String next() {
        day = day.plusDays(1);
        return written(day);
    }

    @Test
    void aMemberIsHelpedAndRecognised() {
        aRoundIsOpened();
        aSignIsFoundAndAnswered();
        nobodyIsListedBeforeTheSuperiorAnswers();
        theBranchVotes();
        helpersAreNamedAndTheMemberCommits();
        aYearPasses();
        theCommitteeRecognises();
    }

    private void aRoundIsOpened() {
        as("bithu.tanminh")
                .open("/review/open-round.xhtml?year=2027")
                .chooseSaying("unit", "TDP Tân Minh")
                .enter("on", written(day))
                .enter("paper", "02-KH/CB")
                .saved();
        round = value("select max(id) from evaluation.review_round where year = 2027");
        person = value("select s.id from evaluation.screening s join kernel.account a on a.member_id = s.member_id"
                + " where a.username = 'dangvien' and s.round_id = " + round);
        assertThat(as("bithu.tanminh").open("/review/round.xhtml?id=" + round).text())
                .contains(MEMBER, "Chưa xem xét");
    }

    private Forms step(String username, String step) {
        return as(username)
                .open("/review/screening-step.xhtml?id=" + person + "&step=" + step)
                .enter("on", next());
    }

    private void aSignIsFoundAndAnswered() {
        step("bithu.tanminh", "found")
                .choose("finding", "proposed")
                .choose("criterion", "exemplary-duty")
                .enter("evidence", "Vắng hai buổi không báo")
                .saved();
        assertThat(as("dangvien").open("/my/help.xhtml").text()).doesNotContain("Vắng hai buổi");
        step("bithu.tanminh", "told").enter("receipt", "Ký nhận").saved();
        assertThat(as("dangvien").open("/my/help.xhtml").text()).contains("Vắng hai buổi không báo");
        as("dangvien")
                .open("/my/help-entry.xhtml?act=word&id=" + person)
                .enter("said", WORD)
                .saved();
        assertThat(as("bithu.tanminh")
                        .open("/review/screening.xhtml?id=" + person + "&step=word")
                        .text())
                .contains(WORD);
    }

    private void nobodyIsListedBeforeTheSuperiorAnswers() {
        Forms early = count(as("bithu.tanminh").open("/review/listing-vote.xhtml?id=" + person + "&on=" + written(day)))
                .save();
        assertThat(early.problems()).isNotEmpty();
        assertThat(value("select count(*) from membership.ballot where subject_type = 'screening' and subject_id = "
                        + person))
                .isEqualTo("0");
        step("bithu.tanminh", "front")
                .choose("body", "front")
                .enter("said", "Gia đình khó khăn, ứng xử tốt với bà con.")
                .enter("paper", "Biên bản")
                .saved();
        step("bithu.tanminh", "asked").enter("paper", "05-TTr/CB").saved();
        step("bithu", "answered")
                .choose("direction", "agree")
                .enter("said", "Đồng ý đưa ra chi bộ.")
                .enter("paper", "11-CV/ĐU")
                .saved();
    }

    /** The answer that the member gave on this very day counts from then on: the vote is later. */
    private void theBranchVotes() {
        count(as("bithu.tanminh").open("/review/listing-vote.xhtml?id=" + person + "&on=" + next()))
                .saved();
        assertThat(as("bithu.tanminh").open("/review/round.xhtml?id=" + round).text())
                .contains("Cần giáo dục, giúp đỡ 1");
    }

    private void helpersAreNamedAndTheMemberCommits() {
        as("bithu.tanminh")
                .open("/review/start-plan.xhtml?id=" + person)
                .chooseSaying("first", "Lưu Quang An")
                .enter("on", next())
                .enter("paper", "06-NQ/CB")
                .saved();
        plan = value("select id from evaluation.help_plan where screening_id = " + person);
        as("dangvien")
                .open("/my/help-entry.xhtml?act=commitment&id=" + plan)
                .enter("said", COMMITMENT)
                .saved();
        assertThat(as("bithu.tanminh").open("/review/plan.xhtml?id=" + plan).text())
                .contains(COMMITMENT, "Lưu Quang An");
    }

    private Forms entry(String act) {
        return as("bithu.tanminh").open("/review/plan-entry.xhtml?id=" + plan + "&act=" + act);
    }

    private void aYearPasses() {
        entry("contact")
                .enter("on", next())
                .choose("how", "visit")
                .enter("said", "Đến nhà")
                .saved();
        LocalDate begun = day;
        for (int quarter = 1; quarter <= 3; quarter++) {
            day = begun.plusMonths(3L * quarter);
            entry("look")
                    .enter("on", written(day))
                    .choose("quarter", Integer.toString(quarter))
                    .choose("trend", "better")
                    .enter("said", "Dự họp đều")
                    .saved();
        }
        assertThat(value("select outcome from evaluation.help_plan where id = " + plan))
                .as("time alone ends nothing")
                .isNull();
    }

    private void theCommitteeRecognises() {
        day = day.plusMonths(3);
        Forms vote = as("bithu.tanminh").open("/review/assess.xhtml?id=" + plan + "&on=" + written(day));
        vote.choose("question", "progressed");
        count(vote).saved();
        as("bithu")
                .open("/review/plan-entry.xhtml?id=" + plan + "&act=recognised")
                .enter("on", next())
                .enter("number", "31-QĐ/ĐU")
                .enter("body", "Ban Thường vụ Đảng ủy phường Nam Viêm")
                .enter("signer", "Phạm Hồng Dung")
                .saved();
        assertThat(as("dangvien").open("/my/help.xhtml").text()).contains("Được công nhận tiến bộ");
        assertThat(as("bithu")
                        .open("/review/report.xhtml?year=2028&figure=progressed")
                        .text())
                .contains("Báo cáo thực hiện Chỉ thị 28");
    }
}
