package vn.dangvu.server.demo;

import java.util.List;

/** Directing documents of two years, as they were issued. */
final class DirectivePapers {
    static final String RESIDENTIAL = "TDP %";
    static final String ALL = "%";

    /** @param demands what is asked and until when, one after the other */
    record Paper(
            String kind,
            String sign,
            String from,
            String symbol,
            String dated,
            String issued,
            String to,
            String title,
            List<String> demands) {
        boolean own() {
            return from == null;
        }
    }

    private DirectivePapers() {}

    private static Paper own(String kind, String sign, String issued, String to, String title, String... demands) {
        return new Paper(kind, sign, null, null, issued, issued, to, title, List.of(demands));
    }

    private static Paper superior(
            String kind, String symbol, String from, String dated, String issued, String title, String... demands) {
        return new Paper(kind, null, from, symbol, dated, issued, ALL, title, List.of(demands));
    }

    static final Paper PLAN_2026 = own(
            "plan",
            "KH",
            "2026-01-12",
            ALL,
            "Công tác xây dựng Đảng năm 2026",
            "Ra nghị quyết phân công công tác cho đảng viên",
            "2026-02-15",
            "Báo cáo kết quả năm 2026",
            "2026-12-15");
    static final Paper OLD_GUIDANCE = own(
            "guidance",
            "HD",
            "2025-09-22",
            ALL,
            "Chuẩn bị kiểm điểm, xếp loại chất lượng cuối năm 2025",
            "Rà soát danh sách đảng viên kiểm điểm",
            "2025-11-30");
    static final Paper RATING_2025 = own(
            "plan",
            "KH",
            "2025-11-12",
            ALL,
            "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2025",
            "Hội nghị kiểm điểm của chi bộ",
            "2025-12-15",
            "Gửi hồ sơ xếp loại về đảng ủy",
            "2025-12-22");
    static final Paper HANDBOOK = superior(
            "plan",
            "61-KH/TU",
            "Tỉnh ủy Phú Thọ",
            "2026-04-14",
            "2026-04-20",
            "Sử dụng Sổ tay đảng viên điện tử trong sinh hoạt chi bộ",
            "Hướng dẫn từng đảng viên cài đặt, đăng nhập",
            "2026-06-30",
            "Đưa tài liệu họp lên sổ tay điện tử",
            "2026-10-30");
    static final Paper DATA = own(
            "plan",
            "KH",
            "2026-06-05",
            RESIDENTIAL,
            "Rà soát, làm sạch dữ liệu đảng viên các chi bộ tổ dân phố",
            "Đối chiếu hồ sơ gốc từng đảng viên",
            "2026-08-31");
    static final Paper WRONG = own(
            "letter", "CV", "2026-09-08", ALL, "Báo cáo số liệu đảng viên đi làm ăn xa", "Gửi danh sách", "2026-09-20");
    static final Paper RATING_2026 = own(
            "plan",
            "KH",
            "2026-11-18",
            ALL,
            "Kiểm điểm, đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên năm 2026",
            "Hội nghị kiểm điểm của chi bộ",
            "2026-12-15",
            "Gửi hồ sơ xếp loại về đảng ủy",
            "2026-12-22");
    static final Paper DRAFT = own(
            "notice",
            "TB",
            "2026-11-24",
            RESIDENTIAL,
            "Chủ đề sinh hoạt chuyên đề quý I năm 2027",
            "Đăng ký ngày sinh hoạt chuyên đề",
            "2027-01-15");

    static final List<Paper> ISSUED = List.of(
            own(
                    "plan",
                    "KH",
                    "2025-01-14",
                    ALL,
                    "Công tác xây dựng Đảng năm 2025",
                    "Ra nghị quyết phân công công tác",
                    "2025-02-15"),
            superior(
                    "programme",
                    "09-CTr/ThU",
                    "Thành ủy Phúc Yên",
                    "2025-02-27",
                    "2025-03-05",
                    "Học tập chuyên đề năm 2025",
                    "Tổ chức học tập, gửi danh sách tham gia",
                    "2025-04-30"),
            superior(
                    "instruction",
                    "50-CT/TW",
                    "Ban Bí thư",
                    "2025-07-23",
                    "2025-08-06",
                    "Tiếp tục đổi mới, nâng cao chất lượng sinh hoạt chi bộ",
                    "Quán triệt tại kỳ sinh hoạt gần nhất",
                    "2025-09-10"),
            OLD_GUIDANCE,
            RATING_2025,
            PLAN_2026,
            own(
                    "notice",
                    "TB",
                    "2026-02-09",
                    ALL,
                    "Mức đóng đảng phí từ tháng 02/2026",
                    "Phổ biến đến từng đảng viên",
                    "2026-03-10"),
            HANDBOOK,
            DATA,
            WRONG,
            RATING_2026);
}
