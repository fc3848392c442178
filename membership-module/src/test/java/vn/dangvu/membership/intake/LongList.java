package vn.dangvu.membership.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of as many invented people as wanted, in one file, without a single thing to ask about. */
public final class LongList {
    private static final String HEADING =
            "STT;Chi bộ;Họ và tên;Giới tính;Ngày sinh;Dân tộc;Tôn giáo;Quê quán;Chỗ ở hiện nay;"
                    + "Nghề nghiệp;Giáo dục phổ thông;Lý luận chính trị;Ngày vào Đảng;Ngày chính thức;Số thẻ đảng viên;Số CCCD\n";
    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "Đức", "Thu", "Quang", "Ngọc", "Minh", "Hồng"};
    private static final String[] GIVEN = {
        "An", "Bình", "Cường", "Dung", "Giang", "Hà", "Khánh", "Lan", "Nam", "Oanh", "Phúc"
    };

    private LongList() {}

    /** @param branches among whom the people are shared out, one after the other */
    public static byte[] csv(int people, List<String> branches) {
        var text = new StringBuilder(people * 180).append(HEADING);
        for (int i = 0; i < people; i++) {
            text.append(line(i, branches.get(i % branches.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int i, String branch) {
        boolean male = i % 2 == 0;
        int born = 1950 + i % 40;
        int day = 1 + i % 28;
        int month = 1 + i % 12;
        return String.join(
                        ";",
                        String.valueOf(i + 1),
                        branch,
                        FAMILIES[i % 10] + " " + MIDDLES[i / 10 % 8] + " " + GIVEN[i / 80 % 11],
                        male ? "Nam" : "Nữ",
                        date(day, month, born),
                        "Kinh",
                        "Không",
                        "Xã Nam Viêm, Phúc Yên, Vĩnh Phúc",
                        "Số nhà " + i + ", " + branch,
                        "Làm ruộng",
                        "12/12",
                        "Sơ cấp",
                        date(day, month, born + 25),
                        date(day, month, born + 26),
                        "%08d".formatted(30_000_000 + i),
                        "026" + (male ? 0 : 1) + "%02d%06d".formatted(born % 100, i))
                + "\n";
    }

    private static String date(int day, int month, int year) {
        return "%02d/%02d/%d".formatted(day, month, year);
    }
}
