package vn.dangvu.evaluation.leaving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvu.membership.VotingBody;

/** What the papers of a case are called: papers are in Vietnamese, whatever language the page is in. */
final class PaperWords {
    private static final Map<Chain, String> MATTERS = Map.of(
            Chain.DELETION, "xóa tên trong danh sách đảng viên",
            Chain.RESIGNATION, "cho đảng viên ra khỏi Đảng",
            Chain.EXPULSION, "thi hành kỷ luật khai trừ",
            Chain.DISCIPLINE, "thi hành kỷ luật",
            Chain.DEATH, "đảng viên từ trần");
    private static final Map<Form, String> FORMS =
            Map.of(Form.REPRIMAND, "khiển trách", Form.WARNING, "cảnh cáo", Form.DISMISSAL, "cách chức");
    private static final Map<Ground, String> GROUNDS = Map.ofEntries(
            Map.entry(Ground.ABSENT, "bỏ sinh hoạt chi bộ ba tháng trong năm không có lý do chính đáng"),
            Map.entry(Ground.UNPAID, "không đóng đảng phí ba tháng trong năm không có lý do chính đáng"),
            Map.entry(Ground.CARD, "tự ý trả lại thẻ hoặc hủy thẻ đảng viên"),
            Map.entry(Ground.NO_PROGRESS, "giảm sút ý chí phấn đấu, chi bộ đã giúp đỡ mười hai tháng mà không tiến bộ"),
            Map.entry(Ground.SHORTCOMING, "hai năm liền vi phạm tư cách đảng viên"),
            Map.entry(Ground.POLITICAL, "không bảo đảm tiêu chuẩn chính trị"),
            Map.entry(Ground.TRANSFER, "không nộp hồ sơ chuyển sinh hoạt đảng quá hạn"),
            Map.entry(Ground.WISH, "tự nguyện xin ra khỏi Đảng"),
            Map.entry(Ground.HARDSHIP, "xin ra khỏi Đảng vì gia đình đặc biệt khó khăn"),
            Map.entry(Ground.VIOLATION, "vi phạm kỷ luật Đảng"),
            Map.entry(Ground.SENTENCE, "bị Tòa án phạt từ cải tạo không giam giữ trở lên"),
            Map.entry(Ground.DIED, "từ trần"));
    private static final Map<Step, String> STEPS = Map.ofEntries(
            Map.entry(Step.NOTICE, "Thông báo cho đảng viên"),
            Map.entry(Step.APPLICATION, "Đơn xin ra khỏi Đảng"),
            Map.entry(Step.CLEAN, "Xác nhận không vi phạm tư cách"),
            Map.entry(Step.SELF_REVIEW, "Tự kiểm điểm"),
            Map.entry(Step.BRANCH_VOTE, "Chi bộ biểu quyết"),
            Map.entry(Step.APPRAISAL, "Đảng ủy bộ phận thẩm định"),
            Map.entry(Step.COMMITTEE_VOTE, "Đảng ủy biểu quyết"),
            Map.entry(Step.HEARING, "Nghe đảng viên trình bày"),
            Map.entry(Step.STANDING_VOTE, "Ban thường vụ biểu quyết"),
            Map.entry(Step.PROOF, "Giấy tờ về việc từ trần"),
            Map.entry(Step.DECISION, "Quyết định"),
            Map.entry(Step.DELIVERY, "Trao quyết định"),
            Map.entry(Step.RETURN, "Thu thẻ, huy hiệu"),
            Map.entry(Step.REGISTER, "Ghi sổ đảng viên"),
            Map.entry(Step.BOOKS, "Ghi sổ ra khỏi Đảng"),
            Map.entry(Step.FILE_SENT, "Gửi hồ sơ lên cấp trên"));
    private static final Map<VotingBody, String> BODIES = Map.of(
            VotingBody.BRANCH, "chi bộ",
            VotingBody.COMMITTEE, "đảng ủy",
            VotingBody.DELEGATED_COMMITTEE, "đảng ủy được ủy quyền",
            VotingBody.STANDING_COMMITTEE, "ban thường vụ");
    private static final Map<String, String> TOLD = Map.of(
            "months", "Số tháng",
            "helped_since", "Giúp đỡ từ ngày",
            "first_year", "Từ năm",
            "last_year", "đến năm",
            "died_on", "Ngày mất");

    String matter(Chain chain) {
        return MATTERS.get(chain);
    }

    String form(Form form) {
        return FORMS.get(form);
    }

    String ground(Ground ground) {
        return GROUNDS.get(ground);
    }

    String step(Step step) {
        return STEPS.get(step);
    }

    String body(VotingBody body) {
        return BODIES.get(body);
    }

    String evidence(CaseFile file) {
        return file.ground().told().stream()
                .filter(TOLD::containsKey)
                .map(item -> TOLD.get(item) + ": " + file.evidence().getOrDefault(item, ""))
                .collect(Collectors.joining("; "));
    }

    /** What an act rests on: paper, receipt, number. */
    String proof(CaseFile.Act act) {
        return Stream.of("number", "paper", "receipt", "book", "receiver", "heard_by")
                .map(act.details()::get)
                .filter(v -> v != null && !v.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** The lines of a ballot paper: yes and no; of discipline every form once, and none of them. */
    List<Map<String, String>> choices(CaseFile file) {
        var texts = new ArrayList<String>();
        if (file.chain().disciplinary()) {
            texts.addAll(List.of("Khiển trách", "Cảnh cáo", "Cách chức (nếu có chức vụ)", "Khai trừ", "Không kỷ luật"));
        } else {
            texts.addAll(List.of("Tán thành", "Không tán thành"));
        }
        return texts.stream().map(t -> Map.of("text", t)).toList();
    }
}
