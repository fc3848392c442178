package vn.dangvu.server.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.dangvu.kernel.text.VietnameseText;

/** Invented names with the frequencies of Vietnamese ones: more than a third are Nguyễn, every second woman is Thị. */
final class Names {
    private static final String FAMILIES =
            "Nguyễn 384, Trần 110, Lê 95, Phạm 70, Hoàng 40, Huỳnh 11, Phan 45, Vũ 24, Võ 15, Đặng 21, Bùi 20, Đỗ 14, Hồ 13,"
                    + " Ngô 13, Dương 10, Lý 5, Đinh 8, Đoàn 7, Trịnh 7, Trương 9, Mai 5, Tô 3, Tạ 4, Lương 5, Hà 5, Cao 5, Thái 3,"
                    + " Châu 2, Lưu 3, Quách 2, Vi 3, Lò 4, Nông 4, Hoa 1, Sùng 2, Giàng 2, Ma 2, Triệu 3, Kiều 2, Từ 1, Khuất 1";
    private static final String MEN_MIDDLE =
            "Văn 320, Đức 70, Minh 70, Quang 60, Hữu 55, Xuân 50, Đình 45, Công 40, Thanh 40, Ngọc 35, Quốc 35, Trọng 25,"
                    + " Thế 25, Mạnh 20, Bá 20, Duy 20, Hoàng 20, Anh 10, Viết 10, Tiến 10";
    private static final String WOMEN_MIDDLE =
            "Thị 480, Thị Thu 60, Thị Thanh 50, Thị Kim 40, Thị Ngọc 40, Thị Hồng 40, Thu 30, Thanh 30, Ngọc 30, Kim 25,"
                    + " Minh 20, Phương 20, Thùy 20, Bích 15, Mai 15, Hồng 15, Thị Bích 20, Thị Minh 20, Thị Hải 10";
    private static final String MEN =
            "Hùng 40, Dũng 38, Tuấn 38, Sơn 32, Hải 32, Thành 30, Minh 30, Bình 28, Cường 28, Nam 28, Long 26, Hòa 24, Thắng 24,"
                    + " Tiến 22, Quang 22, Trung 22, Đức 22, Anh 22, Hiếu 18, Phúc 18, Phong 16, Khánh 14, Kiên 14, Lâm 14, Lợi 14,"
                    + " Mạnh 16, Nghĩa 14, Quân 14, Tâm 14, Tân 12, Thịnh 12, Toàn 14, Vinh 14, Việt 14, Tùng 14, Đạt 12, Chiến 12,"
                    + " Chung 10, Định 8, Đông 10, Giang 10, Hậu 8, Hoàng 12, Huy 14, Khoa 8, Luân 6, Nhân 8, Phương 8, Sáng 6, Thông 6";
    private static final String WOMEN =
            "Hương 40, Lan 36, Hoa 34, Hà 32, Hằng 30, Mai 30, Nga 28, Thủy 28, Hạnh 26, Hiền 26, Liên 22, Loan 20, Thảo 20,"
                    + " Phương 22, Trang 22, Yến 18, Vân 20, Tuyết 16, Thu 18, Oanh 16, Nhung 16, Ngọc 16, Ngân 14, Huệ 14, Dung 18,"
                    + " Linh 16, Lý 10, Minh 12, Anh 16, Bích 10, Chi 10, Cúc 8, Đào 8, Giang 8, Hường 12, Khánh 6, Kim 8, Quỳnh 10,"
                    + " Tâm 12, Thắm 6, Thoa 6, Thơm 6, Thúy 14, Trinh 6, Tú 6, Uyên 4, Xuân 8";

    private final Part family = new Part(FAMILIES);
    private final Part menMiddle = new Part(MEN_MIDDLE);
    private final Part womenMiddle = new Part(WOMEN_MIDDLE);
    private final Part men = new Part(MEN);
    private final Part women = new Part(WOMEN);

    /** A name in the four ways in which the register keeps it. */
    record Name(String full, String sort, String folded, String lowered) {}

    private record Word(String full, String folded, String lowered) {}

    private static final class Part {
        private final List<Word> lot = new ArrayList<>();

        Part(String weighted) {
            for (String entry : weighted.split(", ")) {
                int space = entry.lastIndexOf(' ');
                String text = entry.substring(0, space).strip();
                Word word = new Word(text, VietnameseText.folded(text), VietnameseText.lowered(text));
                for (int i = Integer.parseInt(entry.substring(space + 1)); i > 0; i--) {
                    lot.add(word);
                }
            }
        }

        Word draw(SplittableRandom random) {
            return lot.get(random.nextInt(lot.size()));
        }
    }

    Name draw(SplittableRandom random, boolean woman) {
        Word surname = family.draw(random);
        Word middle = (woman ? womenMiddle : menMiddle).draw(random);
        Word given = (woman ? women : men).draw(random);
        return new Name(
                surname.full + " " + middle.full + " " + given.full,
                given.full + " " + middle.full + " " + surname.full,
                surname.folded + " " + middle.folded + " " + given.folded,
                surname.lowered + " " + middle.lowered + " " + given.lowered);
    }
}
