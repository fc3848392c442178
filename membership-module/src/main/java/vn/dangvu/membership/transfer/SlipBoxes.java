package vn.dangvu.membership.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.paper.Values;

/** The boxes of the printed paper of introduction: who writes each, to whom, and what of it is known. */
final class SlipBoxes {
    private SlipBoxes() {}

    static void put(Values data, TransferFile file) {
        var rows = new ArrayList<Map<String, String>>();
        for (Box box : of(file)) {
            int number = rows.size() + 1;
            rows.add(Values.row(
                    "number", Integer.toString(number),
                    "writer", box.writer(),
                    "to", box.to(),
                    "text", box.ours() ? text(file, number) : ""));
        }
        data.table("box", rows).put("boxes", rows.size());
    }

    private record Box(String writer, String to, boolean ours) {}

    private static Box ours(String writer, String to) {
        return new Box(writer, to, true);
    }

    private static Box theirs(String writer, String to) {
        return new Box(writer, to, false);
    }

    private static List<Box> of(TransferFile file) {
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
    private static String text(TransferFile file, int box) {
        if (file.route() == Route.IN) {
            return "";
        }
        Traveller p = file.person();
        String head = "Đồng chí " + p.name() + ", sinh ngày "
                + (p.born() == null ? "……" : p.born().format())
                + ", vào Đảng ngày " + Values.day(p.admitted()) + ", chính thức ngày "
                + Values.day(p.recognised()) + ". Số thẻ đảng viên: " + (p.card() == null ? "……" : p.card()) + ". ";
        String fee = PaperTexts.fee(file);
        String tail = (fee == null ? "" : "Đã đóng đảng phí hết tháng " + fee + ". ")
                + file.act(Step.FILE)
                        .map(a -> "Hồ sơ kèm theo: " + a.detail("papers") + " tài liệu, đã niêm phong. ")
                        .orElse("");
        String number = box == 1
                ? ""
                : file.act(Step.SLIP)
                        .map(a -> "Số " + a.detail("number") + " GTSHĐ, ngày " + Values.day(a.on()) + ". ")
                        .orElse("");
        return number + head + "Chuyển đến: " + file.destination() + ". " + tail;
    }
}
