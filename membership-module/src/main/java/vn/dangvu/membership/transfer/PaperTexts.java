package vn.dangvu.membership.transfer;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What stands on the papers of one transfer. */
final class PaperTexts {
    private static final Map<String, String> REASONS = Map.of(
            "work", "chuyển công tác",
            "retired", "nghỉ hưu",
            "demobilised", "xuất ngũ",
            "residence", "thay đổi nơi cư trú",
            "contract", "ký hợp đồng lao động",
            "study", "đi học",
            "labour", "đi lao động ở nước ngoài",
            "reorganised", "sắp xếp tổ chức đảng");

    private PaperTexts() {}

    static void person(PaperData data, TransferFile file) {
        Traveller p = file.person();
        data.put("full_name", p.name())
                .put("FULL_NAME", PaperData.upper(p.name()))
                .put("sex", p.sex() == null ? null : p.sex().equals("F") ? "Nữ" : "Nam")
                .put("born", p.born() == null ? null : p.born().format())
                .put("card", p.card())
                .put("admitted", p.admitted())
                .put("recognised", p.recognised())
                .put("standing", p.recognised() == null ? "đảng viên dự bị" : "đảng viên chính thức")
                .put("from", file.origin())
                .put("to", file.destination())
                .put("reason", REASONS.getOrDefault(file.reason(), "lý do khác"))
                .put("basis", file.basis())
                .put("basis_on", file.basisOn())
                .put("until", file.until())
                .put("asked_on", file.on(Step.APPLICATION).orElse(null))
                .put("introduced_on", file.on(Step.SLIP).orElse(null))
                .put(
                        "slip_number",
                        file.act(Step.SLIP).map(a -> a.detail("number")).orElse(null))
                .put("handed_on", file.on(Step.HANDOVER).orElse(null))
                .put(
                        "taken_by",
                        file.act(Step.HANDOVER).map(a -> a.detail("taken_by")).orElse(null))
                .put(
                        "signer",
                        file.act(Step.SIGNATURE).map(a -> a.detail("signer")).orElse(null))
                .put(
                        "remark",
                        file.act(Step.BRANCH).map(a -> a.detail("remark")).orElse(null))
                .put(
                        "resolution",
                        file.act(Step.BRANCH).map(a -> a.detail("number")).orElse(null))
                .put("resolution_on", file.on(Step.BRANCH).orElse(null))
                .put("fee_until", fee(file))
                .put("papers", file.act(Step.FILE).map(a -> a.detail("papers")).orElse(null));
    }

    private static String fee(TransferFile file) {
        String kept = file.act(file.route() == Route.IN ? Step.SLIP : Step.BRANCH)
                .map(a -> a.detail("fee_until"))
                .orElse("");
        if (kept.isEmpty()) {
            return null;
        }
        YearMonth month = YearMonth.parse(kept);
        return String.format("%02d năm %d", month.getMonthValue(), month.getYear());
    }

    /** @param titles of the kinds of paper, by line */
    static void index(PaperData data, TransferFile file, Map<String, String> titles) {
        int number = 0;
        for (IndexLine line : file.index()) {
            number++;
            data.row(
                    "line",
                    "number",
                    Integer.toString(number),
                    "code",
                    line.line().toUpperCase(java.util.Locale.ROOT),
                    "title",
                    titles.getOrDefault(line.line(), ""),
                    "listed",
                    Integer.toString(line.listed()),
                    "found",
                    Integer.toString(line.found()),
                    "note",
                    line.note());
        }
    }

    /** The boxes of the printed paper: who writes each, to whom, and what of it is known. */
    static void boxes(PaperData data, TransferFile file) {
        int number = 0;
        for (Box box : boxes(file)) {
            number++;
            data.row(
                    "box",
                    "number",
                    Integer.toString(number),
                    "writer",
                    box.writer(),
                    "to",
                    box.to(),
                    "text",
                    box.ours() ? ours(file, number) : "");
        }
        data.put("boxes", Integer.toString(number));
    }

    private record Box(String writer, String to, boolean ours) {}

    private static Box ours(String writer, String to) {
        return new Box(writer, to, true);
    }

    private static Box theirs(String writer, String to) {
        return new Box(writer, to, false);
    }

    private static List<Box> boxes(TransferFile file) {
        return switch (file.route().paper(file.temporary())) {
            case "abroad" ->
                List.of(
                        theirs("Đảng ủy Bộ Ngoại giao", "tổ chức đảng ngoài nước"),
                        theirs("Tổ chức đảng ngoài nước", "khi đảng viên về nước"));
            case "temporary" ->
                List.of(
                        ours("Chi ủy (chi bộ)", "đảng ủy cơ sở"),
                        ours("Đảng ủy cơ sở", "đảng ủy cơ sở nơi đến"),
                        theirs("Đảng ủy cơ sở nơi đến", "chi ủy nơi đến"),
                        theirs("Chi ủy nơi đến", "tiếp nhận"),
                        theirs("Chi ủy nơi sinh hoạt tạm thời", "đảng ủy cơ sở, khi trở về"),
                        theirs("Đảng ủy cơ sở nơi sinh hoạt tạm thời", "đảng ủy cơ sở nơi gốc"),
                        theirs("Đảng ủy cơ sở nơi gốc", "chi ủy nơi gốc"),
                        theirs("Chi ủy nơi gốc", "tiếp nhận"));
            case "inside" ->
                List.of(
                        ours("Chi ủy (chi bộ)", "cấp trên"),
                        theirs("Đảng ủy bộ phận (nếu có)", "đảng ủy cơ sở"),
                        theirs("Đảng ủy cơ sở (nếu có)", "ban thường vụ cấp trên"),
                        ours("Ban thường vụ cấp ủy cấp trên trực tiếp", "tổ chức cơ sở đảng nơi đến"),
                        theirs("Đảng ủy cơ sở nơi đến (nếu có)", "đảng ủy bộ phận, chi ủy"),
                        theirs("Đảng ủy bộ phận nơi đến (nếu có)", "chi ủy"),
                        theirs("Chi ủy nơi đến", "tiếp nhận"));
            default ->
                List.of(
                        ours("Chi ủy (chi bộ)", "cấp trên"),
                        theirs("Đảng ủy bộ phận (nếu có)", "đảng ủy cơ sở"),
                        theirs("Đảng ủy cơ sở (nếu có)", "ban thường vụ cấp trên"),
                        ours("Ban thường vụ cấp ủy cấp trên trực tiếp nơi đi", "cấp ủy nơi đến"),
                        theirs("Ban tổ chức cấp tỉnh nơi đi", "ban tổ chức cấp tỉnh nơi đến"),
                        theirs("Ban tổ chức cấp tỉnh nơi đến", "cấp ủy cấp dưới"),
                        theirs("Ban thường vụ cấp ủy cấp trên trực tiếp nơi đến", "tổ chức cơ sở đảng"),
                        theirs("Đảng ủy cơ sở nơi đến", "đảng ủy bộ phận, chi ủy"),
                        theirs("Đảng ủy bộ phận nơi đến (nếu có)", "chi ủy"),
                        theirs("Chi ủy nơi đến", "tiếp nhận, gửi giấy lên để lưu"));
        };
    }

    /** Of arrivals the boxes at the other end are written by others; ours are seen on the paper. */
    private static String ours(TransferFile file, int box) {
        if (file.route() == Route.IN) {
            return "";
        }
        Traveller p = file.person();
        String head = "Đồng chí " + p.name() + ", sinh ngày "
                + (p.born() == null ? "……" : p.born().format())
                + ", vào Đảng ngày " + PaperData.day(p.admitted()) + ", chính thức ngày "
                + PaperData.day(p.recognised()) + ". Số thẻ đảng viên: " + (p.card() == null ? "……" : p.card()) + ". ";
        String fee = fee(file);
        String tail = (fee == null ? "" : "Đã đóng đảng phí hết tháng " + fee + ". ")
                + file.act(Step.FILE)
                        .map(a -> "Hồ sơ kèm theo: " + a.detail("papers") + " tài liệu, đã niêm phong. ")
                        .orElse("");
        String number = box == 1
                ? ""
                : file.act(Step.SLIP)
                        .map(a -> "Số " + a.detail("number") + " GTSHĐ, ngày " + PaperData.day(a.on()) + ". ")
                        .orElse("");
        return number + head + "Chuyển đến: " + file.destination() + ". " + tail;
    }
}
