package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The invented details of one person: always the same for the same line of the source. */
final class Life {
    private static final long SEED = 20_151_126;
    private static final List<String> HAMLETS = List.of(
            "TDP Tân Minh", "TDP Minh Đức", "TDP Bảo Lộc", "TDP Cả Đông", "TDP Cả Đoài", "TDP Khả Do", "TDP Đức Cung");
    private static final List<String> SUBJECTS = List.of(
            "Kế toán",
            "Nông nghiệp",
            "Cơ khí",
            "Quản trị kinh doanh",
            "Luật",
            "Xây dựng",
            "Điện công nghiệp",
            "Hành chính");
    private static final Map<String, String> FORMER_JOB = Map.of(
            "Nông dân",
            "Nông dân",
            "Kinh doanh",
            "Công nhân",
            "Công nhân",
            "Lao động tự do",
            "Lao động tự do",
            "Công nhân");

    private final Person person;
    private final SplittableRandom random;

    Life(Person person) {
        this.person = person;
        this.random = new SplittableRandom(
                SEED ^ person.name().hashCode() * 31L ^ person.born().toEpochDay());
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    LocalDate born() {
        return switch (person.quality()) {
            case "month-born" -> person.born().withDayOfMonth(1);
            case "year-born" -> person.born().withDayOfYear(1);
            default -> person.born();
        };
    }

    String bornPrecision() {
        return switch (person.quality()) {
            case "month-born" -> "M";
            case "year-born" -> "Y";
            default -> person.precision();
        };
    }

    boolean soldier() {
        return person.sex().equals("M") && person.born().getYear() < 1975 && chance(45);
    }

    String address() {
        String place = Tree.BRANCHES.stream()
                .filter(b -> b.key().equals(person.home()) && b.residential())
                .map(Tree.Branch::place)
                .findFirst()
                .orElseGet(() -> one(HAMLETS));
        return "Số %d, %s, phường Nam Viêm".formatted(between(1, 220), place);
    }

    String phone() {
        return chance(80) ? "09%02d 000 %03d".formatted(between(10, 99), between(0, 999)) : null;
    }

    String occupationBefore() {
        return FORMER_JOB.getOrDefault(person.words().get("occupation"), chance(50) ? "Nông dân" : "Học sinh");
    }

    /** As it is written in the file, with the subject. */
    String professional() {
        String level = person.word("professional");
        String subject = person.home().equals("truong") ? "Giáo dục tiểu học" : one(SUBJECTS);
        return level == null ? null : level + " " + subject;
    }

    String foreignLanguage() {
        return person.born().getYear() > 1978 && chance(60)
                ? one(List.of("Tiếng Anh A2", "Tiếng Anh B", "Tiếng Anh B1"))
                : null;
    }

    String informatics() {
        return person.born().getYear() > 1970 && chance(55) ? "Ứng dụng CNTT cơ bản" : null;
    }

    String health() {
        return person.born().getYear() < 1950 ? "Trung bình" : chance(85) ? "Tốt" : "Khá";
    }

    String economy() {
        return "Nhà ở %d m²; đất ở %d m²".formatted(between(50, 140), between(80, 360));
    }

    String admittedWhere() {
        boolean here =
                person.event("admission") != null || person.first().kind().equals("opening");
        String branch = Tree.BRANCHES.stream()
                .filter(b -> b.key().equals(person.first().unit()))
                .map(b -> person.admitted().getYear() < 2018 && b.residential() ? b.formerName() : b.name())
                .findFirst()
                .orElseThrow();
        return here ? "Chi bộ " + branch : person.first().place();
    }

    String[] introducers(List<String> candidates) {
        String first = one(candidates);
        String second = one(candidates);
        return new String[] {first, second.equals(first) ? one(candidates) : second};
    }
}
