package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.server.demo.BranchWork.Sitting;
import vn.dangvu.server.demo.Electors.Elector;

/** What the members were given to do: all of them in January, one of them by each resolution; reports, results, and some that were forgotten. */
final class BranchTasks {
    private static final String TASK =
            "id, unit_id, path, member_id, source, resolution_id, basis, year, party_work, public_work, text, follower_id, assigned_on, due_on,"
                    + " done_on, result, result_note, recorded_at, recorded_by";
    private static final String REPORT =
            "id, task_id, on_date, text, own, recorded_at, recorded_by, looked_at, looked_by, remark";
    /** Members with an account of their own, who report themselves. */
    private static final List<String> SPEAKING = List.of("dangvien", "dvgiupdo");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> YEAR = List.of(
            "Phụ trách, vận động 10 hộ trong ngõ thực hiện quy ước của tổ dân phố",
            "Giúp đỡ một quần chúng ưu tú trong danh sách nguồn",
            "Tuyên truyền phòng, chống lừa đảo trên mạng cho nhân dân",
            "Vận động nhân dân phân loại rác, tổng vệ sinh chiều thứ Bảy",
            "Nắm tình hình dư luận, báo cáo chi ủy hằng tháng",
            "Hướng dẫn người cao tuổi dùng dịch vụ công trực tuyến");
    private static final List<String> MONTH = List.of(
            "Kiểm tra, báo cáo việc thu gom rác ở các ngõ",
            "Gặp gỡ hai hộ còn vướng mắc về hiến đất mở đường",
            "Chuẩn bị nội dung sinh hoạt chuyên đề quý",
            "Rà soát danh sách quần chúng ưu tú, đề xuất chi ủy");
    private static final List<String> PUBLIC = List.of(
            "Ban công tác Mặt trận",
            "Hội Cựu chiến binh",
            "Hội Phụ nữ",
            "Tổ hòa giải",
            "Hội Người cao tuổi",
            "Đoàn Thanh niên");

    private final Writer writer;
    private final Tree tree;
    private final Accounts accounts;
    private final Register register;

    BranchTasks(Writer writer, Tree tree, Accounts accounts, Register register) {
        this.writer = writer;
        this.tree = tree;
        this.accounts = accounts;
        this.register = register;
    }

    void write(Sitting s, List<Elector> there, Long resolution) {
        if (!s.kind().equals("monthly")) {
            return;
        }
        if (s.on().getMonthValue() == 1) {
            there.forEach(e -> ofYear(s, e));
        } else {
            ofResolution(s, there, resolution);
        }
    }

    private void ofYear(Sitting s, Elector e) {
        int year = s.on().getYear();
        int drawn = new SplittableRandom(year * 31L + e.member()).nextInt(100);
        LocalDate due = LocalDate.of(year, 12, 15);
        String speaks = year < TODAY.getYear()
                ? null
                : SPEAKING.stream()
                        .filter(u -> register.id(Accounts.entry(u).member()) == e.member())
                        .findFirst()
                        .orElse(null);
        boolean settled = year < TODAY.getYear() || speaks == null && drawn < 15;
        String result = drawn % 17 == 0 ? "partly" : drawn % 41 == 1 ? "not-done" : "done";
        LocalDate done = year < TODAY.getYear() ? due.minusDays(10).plusDays(drawn % 14) : LocalDate.of(year, 10, 5);
        String text = e.kind() == VoterClass.EXEMPT
                ? "Giáo dục con cháu, góp ý xây dựng chi bộ theo khả năng"
                : YEAR.get(drawn % YEAR.size());
        long id = writer.id();
        task(
                s,
                e,
                id,
                "year",
                null,
                "Nghị quyết số 01-NQ/CB",
                text,
                due,
                settled ? done : null,
                settled ? result : null);
        if (speaks != null) {
            report(id, LocalDate.of(year, 11, 20), "Đã vận động được bảy hộ; ba hộ còn lại xin hẹn tháng sau.", speaks);
        } else if (drawn % 3 == 0) {
            report(
                    id,
                    settled ? done.minusDays(3) : LocalDate.of(year, 7, 2),
                    "Đã làm thường xuyên, chưa có vướng mắc.",
                    null);
        }
    }

    private void ofResolution(Sitting s, List<Elector> there, Long resolution) {
        List<Elector> able =
                there.stream().filter(e -> e.kind() == VoterClass.VOTER).toList();
        Elector e = able.get(Math.floorMod((s.branch().key() + s.on()).hashCode(), able.size()));
        LocalDate due = s.on().plusDays(20);
        boolean forgotten = s.is("tan-minh", "2026-10") || s.is("kha-do", "2026-09");
        boolean open = forgotten || due.isAfter(TODAY);
        long id = writer.id();
        String number = "Nghị quyết tháng %d/%d".formatted(s.on().getMonthValue(), s.on().getYear());
        LocalDate done = s.number() % 9 == 0 ? due.plusDays(4) : due.minusDays(2);
        boolean over = open || done.isAfter(TODAY);
        task(
                s,
                e,
                id,
                "resolution",
                resolution,
                number,
                MONTH.get(s.number() % MONTH.size()),
                due,
                over ? null : done,
                over ? null : "done");
        if (forgotten) {
            report(id, s.on().plusDays(10), "Mới gặp được một hộ, hộ còn lại đi vắng.", null);
        }
    }

    private void task(
            Sitting s,
            Elector e,
            long id,
            String source,
            Long resolution,
            String basis,
            String text,
            LocalDate due,
            LocalDate done,
            String result) {
        String key = s.branch().key();
        boolean year = source.equals("year");
        writer.into("task", TASK)
                .add(
                        id,
                        tree.id(key),
                        tree.path(key),
                        e.member(),
                        source,
                        resolution,
                        basis,
                        s.on().getYear(),
                        year ? "Đảng viên tổ " + (e.member() % 3 + 1) : null,
                        year ? PUBLIC.get((int) (e.member() % PUBLIC.size())) : null,
                        text,
                        null,
                        s.on(),
                        due,
                        done,
                        result,
                        "partly".equals(result) ? "Làm chưa đều" : null,
                        Writer.learned(s.on()),
                        writer.clerk());
    }

    /** @param by the member who wrote it and whose branch has not looked at it yet; null for what was said in a meeting */
    private void report(long task, LocalDate on, String text, String by) {
        boolean noted = by == null;
        writer.into("task_report", REPORT)
                .add(
                        writer.id(),
                        task,
                        on,
                        text,
                        !noted,
                        Writer.learned(on.minusDays(3)),
                        noted ? writer.clerk() : accounts.id(by),
                        noted ? Writer.learned(on) : null,
                        noted ? writer.clerk() : null,
                        null);
    }
}
