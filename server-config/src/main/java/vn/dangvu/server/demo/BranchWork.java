package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import vn.dangvu.kernel.calendar.OfficialCalendar;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.server.demo.Electors.Elector;
import vn.dangvu.server.demo.Tree.Branch;
import vn.dangvu.server.load.IdRange;

/**
 * Two years of meetings of the eleven branches with what they resolved and gave their members to do. Most of it is in order; one branch has not
 * finished its minutes, one waits for its chair, one has not uploaded, one has not written its last meeting down, one lacks a theme this quarter.
 */
final class BranchWork {
    private static final String MEETING =
            "id, unit_id, path, kind, topic, planned_on, planned_at, planned_minutes, place, held_on, held_at, held_minutes, chair, chair_post,"
                    + " secretary, preparer, notice, sent_on, sent_by, agenda, moved_from, moved_reason, called_off_at, called_off_by,"
                    + " called_off_reason, recorded_at, recorded_by";
    private static final YearMonth FIRST = YearMonth.of(2024, 12);
    private static final YearMonth LAST = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<String> THEMES = List.of(
            "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh về sâu sát cơ sở",
            "Chuyển đổi số trong sinh hoạt chi bộ, Sổ tay đảng viên điện tử",
            "Vận động nhân dân giữ gìn vệ sinh môi trường, trật tự đô thị",
            "Nâng cao chất lượng nguồn kết nạp đảng viên ở địa bàn dân cư");

    private final Connection connection;
    private final Tree tree;
    private final Accounts accounts;
    private final Register register;

    BranchWork(Connection connection, Tree tree, Accounts accounts, Register register) {
        this.connection = connection;
        this.tree = tree;
        this.accounts = accounts;
        this.register = register;
    }

    /** A meeting to be written. */
    record Sitting(long id, Branch branch, String kind, String topic, LocalDate on, int number) {
        boolean is(String key, String month) {
            return branch.key().equals(key)
                    && kind.equals("monthly")
                    && YearMonth.from(on).equals(YearMonth.parse(month));
        }

        boolean calledOff() {
            return is("tan-loi", "2026-07") || is("cong-an", "2025-09");
        }

        boolean held() {
            return !on.isAfter(TODAY) && !calledOff() && !is("truong", "2026-11");
        }
    }

    void write() throws SQLException {
        var ids = new IdRange(connection, "membership.ids");
        var writer = new Writer(connection, "membership", ids, accounts.clerk());
        var electors = new Electors(connection);
        Map<Long, String> names = names();
        var minutes = new BranchMinutes(writer, tree, names);
        var tasks = new BranchTasks(writer, tree, accounts, register);
        for (Branch branch : Tree.BRANCHES) {
            int number = 0;
            for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                for (Sitting sitting : sittings(writer, branch, month, ++number)) {
                    meeting(writer, sitting);
                    if (sitting.held()) {
                        List<Elector> there = electors.of(VotingBody.BRANCH, tree.id(branch.key()), sitting.on());
                        Long resolution = minutes.write(sitting, there);
                        tasks.write(sitting, there, resolution);
                    }
                }
            }
        }
        writer.flush(
                "meeting",
                "minutes",
                "opinion",
                "motion",
                "ballot",
                "ballot_voter",
                "resolution",
                "task",
                "task_report");
        minutes.numbers(connection);
        ids.close();
    }

    private Map<Long, String> names() throws SQLException {
        var names = new HashMap<Long, String>();
        try (var query = connection.prepareStatement("select member_id, full_name from membership.member_facts"
                        + " where superseded_at = 'infinity' order by valid_from");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getLong(1), rows.getString(2));
            }
        }
        return names;
    }

    /** The regular meeting and, in the middle of a quarter, one on a theme: after the regular one, or on an evening of its own. */
    private static List<Sitting> sittings(Writer writer, Branch branch, YearMonth month, int number) {
        boolean middle = month.getMonthValue() % 3 == 2 && !month.equals(YearMonth.of(2026, 11))
                || month.equals(YearMonth.of(2026, 11)) && !branch.key().equals("kha-do");
        String theme = THEMES.get((number / 3 + branch.key().length()) % THEMES.size());
        boolean combined = branch.key().length() % 2 == 0;
        var regular =
                new Sitting(writer.id(), branch, "monthly", middle && combined ? theme : null, day(month, 3), number);
        return middle && !combined
                ? List.of(regular, new Sitting(writer.id(), branch, "thematic", theme, day(month, 17), number))
                : List.of(regular);
    }

    private static LocalDate day(YearMonth month, int day) {
        LocalDate on = month.atDay(day);
        while (!OfficialCalendar.national().isWorking(on)) {
            on = on.plusDays(1);
        }
        return on;
    }

    private void meeting(Writer writer, Sitting s) {
        String key = s.branch().key();
        boolean held = s.held();
        boolean told =
                held || s.on().isAfter(TODAY) && List.of("tan-minh", "bao-loc").contains(key);
        LocalDate sent = !told ? null : held ? s.on().minusDays(2) : TODAY.minusDays(1);
        boolean moved = s.is("duc-cung", "2026-05");
        var random = new SplittableRandom((key + s.on() + s.kind()).hashCode());
        boolean combined = s.kind().equals("monthly") && s.topic() != null;
        writer.into("meeting", MEETING)
                .add(
                        s.id(),
                        tree.id(key),
                        tree.path(key),
                        s.kind(),
                        s.topic(),
                        s.on(),
                        "19:30",
                        combined ? 120 : 90,
                        place(s.branch()),
                        held ? s.on() : null,
                        held ? "19:30" : null,
                        held
                                ? (combined ? 120 : 90) + random.nextInt(4) * 5 - (s.is("ca-doai", "2026-02") ? 15 : 0)
                                : null,
                        held ? Posts.secretary(key, s.on()) : null,
                        held ? "Bí thư chi bộ" : null,
                        held ? Posts.deputy(key, s.on()) : null,
                        Posts.deputy(key, s.on()),
                        told ? "%02d".formatted(s.number() % 12 + 1) : null,
                        sent,
                        told ? accounts.clerk() : null,
                        told ? agenda(s) : "[]",
                        moved ? s.on().minusDays(1) : null,
                        moved ? "Trùng buổi tiếp xúc cử tri" : null,
                        s.calledOff() ? Writer.learned(s.on()) : null,
                        s.calledOff() ? accounts.clerk() : null,
                        s.calledOff() ? "Toàn chi bộ làm nhiệm vụ ứng phó mưa bão" : null,
                        Writer.learned(s.on().minusDays(30)),
                        accounts.clerk());
    }

    static String place(Branch branch) {
        return branch.residential() ? "Nhà sinh hoạt cộng đồng " + branch.name() : "Phòng họp " + branch.name();
    }

    private static String agenda(Sitting s) {
        String secretary = Posts.secretary(s.branch().key(), s.on());
        List<String> points = s.kind().equals("thematic")
                ? List.of(
                        "Trình bày chuyên đề: " + s.topic(),
                        "Thảo luận, liên hệ với chi bộ",
                        "Kết luận, biện pháp thực hiện")
                : List.of(
                        "Điểm danh, thông qua chương trình",
                        "Thời sự, văn bản của cấp trên",
                        "Đánh giá tháng trước, việc giao từng đảng viên",
                        "Nhiệm vụ tháng " + s.on().getMonthValue() + ", thảo luận",
                        "Kết luận, giao việc, chấm điểm buổi sinh hoạt");
        return points.stream()
                .map(p -> "{\"text\":\"" + p + "\",\"presenter\":\"" + secretary + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
