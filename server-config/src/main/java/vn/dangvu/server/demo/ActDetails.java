package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.admission.dossier.Step;
import vn.dangvu.admission.legal.AdmissionClocks;
import vn.dangvu.server.demo.Decisions.Decision;

/** What was filled in when a step was written down. */
final class ActDetails {
    private final DossierLine line;
    private final Decisions decisions;
    private final String helper;

    /** @param helper by name, in the probation */
    ActDetails(DossierLine line, Decisions decisions, String helper) {
        this.line = line;
        this.decisions = decisions;
        this.helper = helper;
    }

    Map<String, String> of(Step step, LocalDate day) {
        return switch (step) {
            case FORMER -> former();
            case OPINIONS -> opinions("Tích cực, gương mẫu, hòa nhã với mọi người");
            case PROBATION_OPINIONS -> opinions("Giữ vững tư cách đảng viên, làm tốt việc được giao");
            case REMARK ->
                texts(
                        "signer",
                        Posts.secretary(line.branch(), day),
                        "text",
                        "Lý lịch khai đầy đủ, trung thực; phẩm chất tốt; đủ điều kiện đề nghị xét kết nạp.");
            case CERTIFICATION ->
                texts(
                        "signer", Posts.secretary(Tree.WARD, day),
                        "politics", "clear",
                        "eligible", "yes",
                        "text", "Lý lịch đúng như kết quả thẩm tra.");
            case APPRAISAL ->
                texts(
                        "proposal", declined() ? "decline" : "admit",
                        "text", declined() ? line.row().get("reason") : "Hồ sơ đầy đủ, đúng thủ tục.");
            case DECISION -> decision(day);
            case CEREMONY ->
                texts(
                        "place",
                        "Nhà sinh hoạt cộng đồng",
                        "chair",
                        Posts.secretary(line.branch(), day),
                        "helper",
                        helper);
            case NEW_CLASS -> texts("number", 10 + line.any("class", 60) + "/CN-ĐVM", "body", "Trung tâm Chính trị");
            case SELF_REVIEW ->
                texts(
                        "strengths", "Chấp hành nghiêm Điều lệ Đảng, tham gia sinh hoạt đầy đủ.",
                        "weaknesses", "Đôi khi còn ngại phát biểu trong sinh hoạt chi bộ.",
                        "remedies", "Mạnh dạn đóng góp ý kiến, học thêm lý luận chính trị.");
            case HELPER_REMARK ->
                texts(
                        "helper", helper,
                        "strengths", "Nhiệt tình, có trách nhiệm, được mọi người quý mến.",
                        "weaknesses", "Cần chủ động hơn trong công việc được giao.");
            case DELETION_PROPOSAL ->
                texts(
                        "text",
                        "Trong thời gian dự bị nhiều lần bỏ sinh hoạt không có lý do, đã được nhắc nhở nhưng không tiến bộ.");
            case RECOGNITION -> recognition(day);
            default -> Map.of();
        };
    }

    private boolean declined() {
        return line.row().get("outcome").equals("refused") && line.day(Step.DECISION) != null;
    }

    private Map<String, String> former() {
        String[] marked = line.marks().get("former").split(" ");
        return texts("left_on", marked[1], "reason", marked[0], "hardship", "no", "readmitted", "0");
    }

    private Map<String, String> opinions(String strengths) {
        int asked = 7 + line.any("asked", 8);
        int there = 9 + line.any("there", 12);
        return texts(
                "organisation_name", "Ban Chấp hành Đoàn phường",
                "organisation_asked", Integer.toString(asked),
                "organisation_agreed", Integer.toString(asked),
                "residence_name", "Chi ủy nơi cư trú và Ban công tác Mặt trận",
                "residence_asked", Integer.toString(there),
                "residence_agreed", Integer.toString(there - line.any("agreed", 1)),
                "strengths", strengths);
    }

    private Map<String, String> decision(LocalDate day) {
        Map<String, String> details = signed(decisions.of(line.decisionKey()), day);
        details.put("result", declined() ? "no" : "yes");
        if (declined()) {
            details.put("text", line.row().get("reason"));
        }
        return details;
    }

    private Map<String, String> recognition(LocalDate day) {
        Map<String, String> details = signed(decisions.of(line.recognitionKey()), day);
        details.put(
                "recognised_from",
                AdmissionClocks.recognisedFrom(line.day(Step.CEREMONY)).toString());
        return details;
    }

    private static Map<String, String> signed(Decision decision, LocalDate day) {
        boolean ward = !day.isBefore(Decisions.WARD_DECIDES);
        return texts(
                "number", decision.number(),
                "body", Decisions.body(day),
                "signer", ward ? Posts.secretary(Tree.WARD, day) : "Phó Bí thư Thành ủy");
    }

    private static Map<String, String> texts(String... namesAndValues) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return texts;
    }
}
