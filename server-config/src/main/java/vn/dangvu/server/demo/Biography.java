package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.time.Months;

/** The lists of a file: family, work month by month, training, rewards, discipline, badges, journeys. */
final class Biography {
    private static final String COLUMNS =
            "id, member_id, kind, started_on, started_precision, ended_on, ended_precision,"
                    + " label, relation, place, form, result, detail, recorded_at, recorded_by";
    /** The demonstration's last day; nothing in it happens later. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 15);

    private static final List<Integer> BADGES = List.of(30, 40, 45, 50, 55, 60, 65, 70, 75, 80);
    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Bùi", "Đỗ", "Ngô", "Lưu", "Tạ", "Dương");
    private static final List<String> MEN = List.of("Hòa", "Tiến", "Sơn", "Bình", "Khánh", "Long", "Đạt", "Nam");
    private static final List<String> WOMEN = List.of("Hiền", "Lan", "Hoa", "Mai", "Thảo", "Yến", "Ngân", "Chi");

    private final Writer writer;
    private long member;
    private Person person;
    private Life life;

    Biography(Writer writer) {
        this.writer = writer;
    }

    void add(long id, Person who) {
        member = id;
        person = who;
        life = new Life(who);
        family();
        work();
        training();
        rewards();
        discipline();
        badges();
        if (life.chance(4)) {
            LocalDate from = LocalDate.of(life.between(2005, 2019), life.between(1, 8), 1);
            entry("abroad", from, "M", from.plusMonths(life.between(3, 30)), "M", "Nhật Bản", null, null, null, null);
        }
        ratings();
    }

    private void family() {
        int year = person.born().getYear();
        String surname = person.name().substring(0, person.name().indexOf(' '));
        relative("father", surname + " Văn " + life.one(MEN), year - life.between(22, 34));
        relative("mother", life.one(FAMILIES) + " Thị " + life.one(WOMEN), year - life.between(20, 30));
        if (year > 1998) {
            return;
        }
        boolean man = person.sex().equals("M");
        String spouse = life.one(FAMILIES) + (man ? " Thị " + life.one(WOMEN) : " Văn " + life.one(MEN));
        relative("spouse", spouse, year + life.between(-4, 4));
        String children = man ? surname : spouse.substring(0, spouse.indexOf(' '));
        int count = life.between(1, year < 1960 ? 4 : 2);
        for (int i = 0; i < count; i++) {
            String given = life.chance(50) ? " Minh " + life.one(MEN) : " Thu " + life.one(WOMEN);
            relative("child", children + given, year + life.between(23, 27) + 3 * i);
        }
    }

    private void relative(String relation, String name, int born) {
        entry("relative", LocalDate.of(born, 1, 1), "Y", null, null, name, relation, "Nam Viêm, Phúc Yên", null, null);
    }

    private void work() {
        LocalDate school = person.born().plusYears(6).withDayOfYear(1).withMonth(9);
        LocalDate grown = person.born().plusYears(18).withDayOfMonth(1);
        step(school, grown, "Học phổ thông tại địa phương");
        LocalDate next = grown;
        if (life.soldier()) {
            next = grown.plusYears(3);
            step(grown, next, "Tham gia quân đội");
        }
        LocalDate settled = next.plusMonths(life.between(40, 90));
        step(next, settled, person.word("professional") == null ? "Lao động tại địa phương" : "Học tập, lao động");
        String job = person.word("occupation");
        boolean retired = job != null && job.startsWith("Hưu trí");
        LocalDate pension = person.born().plusYears(60).withDayOfMonth(1);
        if (retired && pension.isAfter(settled) && pension.isBefore(LAST_DAY)) {
            step(settled, pension, job.replace("Hưu trí, nguyên ", "Làm ") + " tại Phúc Yên");
            step(pension, null, "Nghỉ hưu, sinh hoạt tại địa phương");
        } else {
            step(settled, null, job == null ? "Lao động tại địa phương" : job + " tại Phúc Yên");
        }
    }

    private void step(LocalDate from, LocalDate to, String what) {
        entry("work", from, "M", to, to == null ? null : "M", what, null, "Phúc Yên", null, null);
    }

    private void training() {
        String level = person.word("professional");
        if (level != null) {
            LocalDate from = person.born().plusYears(19).withDayOfMonth(1).withMonth(9);
            String school =
                    person.home().equals("truong") ? "Trường Đại học Sư phạm Hà Nội 2" : "Trường Cao đẳng Vĩnh Phúc";
            entry(
                    "training",
                    from,
                    "M",
                    from.plusMonths(46),
                    "M",
                    school,
                    null,
                    life.professional(),
                    "Chính quy",
                    level);
        }
        if (person.word("political") != null) {
            LocalDate from = person.admitted().plusYears(3).withDayOfMonth(1);
            if (from.isBefore(LAST_DAY.minusYears(1))) {
                entry(
                        "training",
                        from,
                        "M",
                        from.plusMonths(6),
                        "M",
                        "Trường Chính trị tỉnh",
                        null,
                        "Lý luận chính trị",
                        "Vừa làm vừa học",
                        person.word("political"));
            }
        }
    }

    private void rewards() {
        int first = Math.max(2008, person.admitted().getYear() + 1);
        int last = Math.min(2025, person.present() ? 2025 : person.last().on().getYear() - 1);
        for (int i = life.between(0, 3); i > 0 && first <= last; i--) {
            boolean high = life.chance(20);
            LocalDate on = LocalDate.of(life.between(first, last), 12, 20);
            String body = high ? "Ủy ban nhân dân tỉnh" : "Đảng ủy phường Nam Viêm";
            String number = "%d-QĐ/KT".formatted(life.between(3, 190));
            entry("reward", on, "D", null, null, high ? "Bằng khen" : "Giấy khen", null, body, null, number);
        }
    }

    private void discipline() {
        if (person.present() && person.admitted().getYear() < 2014 && life.chance(3)) {
            LocalDate on = LocalDate.of(life.between(2015, 2024), life.between(1, 12), life.between(1, 28));
            boolean warned = life.chance(30);
            entry(
                    "discipline",
                    on,
                    "D",
                    null,
                    null,
                    warned ? "Cảnh cáo" : "Khiển trách",
                    null,
                    "Đảng ủy phường Nam Viêm",
                    "party",
                    "%d-QĐ/ĐU".formatted(life.between(3, 60)));
        }
    }

    /** Decided at the end of each of the last five years, from the year after the admission. */
    private void ratings() {
        int last = person.present() ? 2025 : person.last().on().getYear() - 1;
        for (int year = Math.max(2021, person.admitted().getYear() + 1); year <= last; year++) {
            int lot = life.between(1, 100);
            String level = lot <= 14 ? "excellent" : lot <= 86 ? "good" : lot <= 98 ? "completed" : "failed";
            entry(
                    "rating",
                    LocalDate.of(year, 1, 1),
                    "Y",
                    null,
                    null,
                    level,
                    null,
                    "Ban Thường vụ Đảng ủy phường Nam Viêm",
                    null,
                    "%d-QĐ/ĐU".formatted(200 + year % 100));
        }
    }

    /** Handed over on the nearest of the four days of the year. */
    private void badges() {
        LocalDate end = person.present() ? LAST_DAY : person.last().on();
        for (int years : BADGES) {
            LocalDate due = Months.after(person.admitted(), years * 12);
            LocalDate batch = batch(due);
            if (person.event("readmission") == null && person.event("restoration") == null && batch.isBefore(end)) {
                entry(
                        "badge",
                        batch,
                        "D",
                        null,
                        null,
                        Integer.toString(years),
                        null,
                        "%07d".formatted(life.between(100_000, 9_999_999)),
                        null,
                        null);
            }
        }
    }

    private static LocalDate batch(LocalDate due) {
        int year = due.getYear();
        return List.of(
                        LocalDate.of(year, 2, 3),
                        LocalDate.of(year, 5, 19),
                        LocalDate.of(year, 9, 2),
                        LocalDate.of(year, 11, 7))
                .stream()
                .filter(day -> !day.isBefore(due))
                .findFirst()
                .orElse(LocalDate.of(year + 1, 2, 3));
    }

    private void entry(
            String kind,
            LocalDate from,
            String fromPrecision,
            LocalDate to,
            String toPrecision,
            String label,
            String relation,
            String place,
            String form,
            String result) {
        LocalDate known =
                from.isAfter(person.first().on()) ? from : person.first().on();
        writer.into("file_entry", COLUMNS)
                .add(
                        writer.id(),
                        member,
                        kind,
                        from,
                        fromPrecision,
                        to,
                        toPrecision,
                        label,
                        relation,
                        place,
                        form,
                        result,
                        null,
                        Writer.learned(known),
                        writer.clerk());
    }
}
