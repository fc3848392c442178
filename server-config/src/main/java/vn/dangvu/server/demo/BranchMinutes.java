package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.Ballots.VoterClass;
import vn.dangvu.membership.VotingBody;
import vn.dangvu.server.demo.BranchWork.Sitting;
import vn.dangvu.server.demo.Electors.Elector;

/** The minutes of a meeting, the vote in some, the resolution of each regular one. */
final class BranchMinutes {
    private static final String MINUTES =
            "meeting_id, official, official_present, probationary, probationary_present, exempt, exempt_present, elsewhere, barred,"
                    + " guests_of_branch, excused, unexcused, away, guests, report, conclusions, score, written_at, written_by, finished_at,"
                    + " finished_by, confirmed_at, confirmed_by, uploaded_on, uploaded_by";
    private static final String BALLOT =
            "id, unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary, method, base,"
                    + " issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, rules, recorded_at, recorded_by";
    private static final String RESOLUTION =
            "id, unit_id, path, meeting_id, year, number, subject, adopted_on, assessment, tasks, arrangement, motion_id, signer, signer_post,"
                    + " recorded_at, recorded_by";
    private static final List<String> REASONS = List.of("ốm", "đi công tác", "việc gia đình", "đưa người nhà đi viện");

    private final Writer writer;
    private final Tree tree;
    private final Map<Long, String> names;
    private final Map<String, Integer> last = new HashMap<>();

    BranchMinutes(Writer writer, Tree tree, Map<Long, String> names) {
        this.writer = writer;
        this.tree = tree;
        this.names = names;
    }

    private record Away(long member, boolean excused, String reason) {}

    /** @return the id of the resolution, null when there is none */
    Long write(Sitting s, List<Elector> summoned) {
        var random = new SplittableRandom((s.branch().key() + s.on() + s.kind()).hashCode());
        List<Away> away = away(summoned, random);
        minutes(s, summoned, away);
        opinions(s, summoned, random);
        if (!s.kind().equals("monthly")) {
            return null;
        }
        return resolution(s, s.on().getMonthValue() == 1 ? motion(s, summoned, away) : null);
    }

    private static List<Away> away(List<Elector> summoned, SplittableRandom random) {
        var away = new ArrayList<Away>();
        for (Elector e : summoned) {
            int drawn = random.nextInt(100);
            boolean must = e.kind() == VoterClass.VOTER || e.kind() == VoterClass.PROBATIONARY;
            if (must && drawn < 6) {
                away.add(new Away(e.member(), drawn > 0, drawn > 0 ? REASONS.get(drawn % REASONS.size()) : ""));
            }
        }
        return away;
    }

    private void minutes(Sitting s, List<Elector> summoned, List<Away> away) {
        boolean draft = s.is("tan-minh", "2026-11");
        boolean waits = s.is("bao-loc", "2026-11");
        boolean late = s.is("minh-duc", "2026-11");
        int excused = (int) away.stream().filter(Away::excused).count();
        var learned = Writer.learned(s.on().minusDays(2));
        writer.into("minutes", MINUTES)
                .add(
                        s.id(),
                        count(summoned, VoterClass.VOTER),
                        count(summoned, VoterClass.VOTER) - gone(summoned, away, VoterClass.VOTER),
                        count(summoned, VoterClass.PROBATIONARY),
                        count(summoned, VoterClass.PROBATIONARY) - gone(summoned, away, VoterClass.PROBATIONARY),
                        count(summoned, VoterClass.EXEMPT),
                        0,
                        count(summoned, VoterClass.ELSEWHERE),
                        count(summoned, VoterClass.SUSPENDED) + count(summoned, VoterClass.DETAINED),
                        0,
                        excused,
                        away.size() - excused,
                        away.stream().map(this::said).collect(Collectors.joining(",", "[", "]")),
                        s.on().getMonthValue() % 4 == 0 ? "Đồng chí cấp ủy viên phường theo dõi chi bộ" : null,
                        report(s),
                        draft ? null : conclusions(s),
                        draft ? null : 84 + Math.floorMod((s.branch().key() + s.on()).hashCode(), 14),
                        learned,
                        writer.clerk(),
                        draft ? null : learned,
                        draft ? null : writer.clerk(),
                        draft || waits ? null : learned,
                        draft || waits ? null : writer.clerk(),
                        draft || waits || late ? null : s.on().plusDays(1),
                        draft || waits || late ? null : writer.clerk());
    }

    private static int count(List<Elector> summoned, VoterClass kind) {
        return (int) summoned.stream().filter(e -> e.kind() == kind).count();
    }

    private static int gone(List<Elector> summoned, List<Away> away, VoterClass kind) {
        return (int) away.stream()
                .filter(a -> summoned.stream().anyMatch(e -> e.member() == a.member() && e.kind() == kind))
                .count();
    }

    private String said(Away a) {
        return "{\"member\":%d,\"name\":\"%s\",\"how\":\"%s\",\"reason\":\"%s\"}"
                .formatted(a.member(), names.get(a.member()), a.excused() ? "EXCUSED" : "UNEXCUSED", a.reason());
    }

    private static String report(Sitting s) {
        return s.kind().equals("thematic")
                ? "Trình bày chuyên đề “" + s.topic() + "”; liên hệ tình hình của chi bộ và từng đảng viên."
                : "Thời sự trong nước, của phường; văn bản mới của cấp trên.\nTháng trước: hoàn thành các việc đã giao, thu đảng phí đủ;"
                        + " vệ sinh đường ngõ làm đều.\nTư tưởng đảng viên ổn định.";
    }

    private static String conclusions(Sitting s) {
        return s.kind().equals("thematic")
                ? "Mỗi đảng viên đăng ký một việc làm theo chuyên đề; chi ủy theo dõi, báo cáo vào kỳ sinh hoạt sau."
                : "Thống nhất nhiệm vụ tháng " + s.on().getMonthValue()
                        + ": tuyên truyền, vận động nhân dân; giữ an ninh trật tự; chăm lo nguồn kết nạp đảng.";
    }

    private void opinions(Sitting s, List<Elector> summoned, SplittableRandom random) {
        var rows = writer.into("opinion", "id, meeting_id, kind, speaker, text, recorded_at, recorded_by");
        String speaker = names.get(summoned.get(random.nextInt(summoned.size())).member());
        var at = Writer.learned(s.on());
        rows.add(
                writer.id(),
                s.id(),
                "said",
                speaker,
                "Nhất trí với báo cáo; đề nghị phân công cụ thể người phụ trách từng ngõ.",
                at,
                writer.clerk());
        if (s.is("kha-do", "2026-01") || s.is("ca-dong", "2025-06")) {
            rows.add(
                    writer.id(),
                    s.id(),
                    "reserved",
                    null,
                    "Chưa đồng tình mức vận động đóng góp làm đường; đề nghị họp dân trước.",
                    at,
                    writer.clerk());
        }
    }

    /** @return the id of the question, which is always carried */
    private long motion(Sitting s, List<Elector> summoned, List<Away> away) {
        String key = s.branch().key();
        long motion = writer.id();
        writer.into("motion", "id, meeting_id, text, recorded_at, recorded_by")
                .add(
                        motion,
                        s.id(),
                        "Thông qua nghị quyết phân công công tác năm " + s.on().getYear(),
                        Writer.learned(s.on()),
                        writer.clerk());
        int base = count(summoned, VoterClass.VOTER);
        int there = base - gone(summoned, away, VoterClass.VOTER);
        int against = key.equals("kha-do") ? 2 : 0;
        LawOn law = LawBook.shipped().asOf(s.on());
        String majority = law.fraction("ballot.ordinary").toString();
        long ballot = writer.id();
        writer.into("ballot", BALLOT)
                .add(
                        ballot,
                        tree.id(key),
                        tree.path(key),
                        VotingBody.BRANCH.code(),
                        "motion",
                        "motion",
                        motion,
                        1,
                        s.on(),
                        BranchWork.place(s.branch()),
                        Posts.secretary(key, s.on()),
                        "Bí thư chi bộ",
                        Posts.deputy(key, s.on()),
                        "card",
                        base,
                        there,
                        there,
                        there,
                        there - against,
                        against,
                        0,
                        majority,
                        true,
                        true,
                        law.applied().toJson(),
                        Writer.learned(s.on()),
                        writer.clerk());
        var voters = writer.into("ballot_voter", "ballot_id, member_id, class, attendance, counts");
        for (Elector e : summoned) {
            boolean must = e.kind() == VoterClass.VOTER || e.kind() == VoterClass.PROBATIONARY;
            String how = away.stream()
                    .filter(a -> a.member() == e.member())
                    .findFirst()
                    .map(a -> a.excused() ? "excused" : "unexcused")
                    .orElse(must ? "present" : "excused");
            voters.add(ballot, e.member(), e.kind().code(), how, e.kind() == VoterClass.VOTER);
        }
        return motion;
    }

    private long resolution(Sitting s, Long motion) {
        String key = s.branch().key();
        int number = last.merge(key + " " + s.on().getYear(), 1, Integer::sum);
        long id = writer.id();
        writer.into("resolution", RESOLUTION)
                .add(
                        id,
                        tree.id(key),
                        tree.path(key),
                        s.id(),
                        s.on().getYear(),
                        number,
                        motion == null
                                ? "lãnh đạo thực hiện nhiệm vụ tháng %d/%d"
                                        .formatted(s.on().getMonthValue(), s.on().getYear())
                                : "phân công công tác cho đảng viên năm " + s.on().getYear(),
                        s.on(),
                        "Các nhiệm vụ tháng trước cơ bản hoàn thành; việc thu gom rác ở một số ngõ còn chậm.",
                        conclusions(s),
                        "Chi ủy phân công theo dõi; báo cáo kết quả vào kỳ sinh hoạt tháng sau.",
                        motion,
                        Posts.secretary(key, s.on()),
                        "Bí thư",
                        Writer.learned(s.on()),
                        writer.clerk());
        return id;
    }

    /** Numbers that follow in the application are larger. */
    void numbers(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into kernel.number_register (register, unit_id, term, last) values ('NQ/CB', ?, ?, ?)")) {
            for (var entry : last.entrySet()) {
                String[] parts = entry.getKey().split(" ");
                insert.setLong(1, tree.id(parts[0]));
                insert.setString(2, parts[1]);
                insert.setInt(3, entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
