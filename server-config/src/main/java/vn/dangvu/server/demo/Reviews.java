package vn.dangvu.server.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.membership.VotingBody;

/**
 * Review under Directive 28: finished rounds of 2023 and 2024, those of this year in part. In one branch two were helped: one recognised as progressed
 * in 2025, one helped since February 2026 with a quarter nobody looked at.
 */
final class Reviews {
    private static final List<String> BRANCHES = List.of("tan-minh", "kha-do", "bao-loc", "tan-loi");

    private static final String ROUND =
            """
            insert into evaluation.review_round (unit_id, path, year, paper, opened_on, criteria, rules, closed_on, closed_paper, closed_by, recorded_at,
                recorded_by, recorder)
            select u.id, u.path, ?, ?, ?::date, '{"poor-years": "", "again-while-disciplined": "", "degeneration": "", "exemplary-duty": ""}', ?::jsonb,
                null, null, null, ?::date + time '14:00', ?, ? from membership.unit u where u.id = ?""";

    private static final String PEOPLE =
            """
            insert into evaluation.screening (round_id, member_id, path, name, sort_name, standing, recorded_at, recorded_by)
            select r.id, a.member_id, r.path, f.full_name, f.sort_name, s.standing, r.recorded_at, r.recorded_by
            from evaluation.review_round r join membership.affiliation a on a.unit_id = r.unit_id and a.kind = 'home' and a.superseded_at = 'infinity'
                and a.valid_from <= r.opened_on and a.valid_to > r.opened_on
            join membership.standing s on s.member_id = a.member_id and s.superseded_at = 'infinity' and s.valid_from <= r.opened_on
                and s.valid_to > r.opened_on and s.standing <> 'out'
            join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where r.unit_id = ? and r.year = ?
            order by a.member_id""";

    /** Everybody but those of whom a story is told, and the last few of a round that still runs. */
    private static final String NO_SIGN =
            """
            insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_at, recorded_by, recorder)
            select s.id, 'found', r.opened_on + 7, '{"finding": "none"}', r.opened_on + 7 + time '15:00', r.recorded_by, r.recorder
            from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
            where r.unit_id = ? and r.year = ? and not s.member_id = any (?) and (? or s.member_id % 5 <> 0)""";

    private static final String CLOSE =
            "update evaluation.review_round set closed_on = ?::date, closed_paper = ?, closed_by = recorded_by where unit_id = ? and year = ?";

    private static final String ACT =
            """
            insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_at, recorded_by, recorder)
            select s.id, ?, ?::date, jsonb_object(?, ?), ?::date + time '16:00', k.id, k.display_name from evaluation.screening s
            join evaluation.review_round r on r.id = s.round_id join kernel.account k on k.username = ? where r.unit_id = ? and r.year = ? and s.member_id = ?""";

    private static final String BALLOT =
            """
            with b as (insert into membership.ballot (unit_id, path, body, question, subject_type, subject_id, round, held_on, place, chair, chair_post, secretary,
                method, base, issued, returned, valid, in_favour, against, blank, majority, exceeded, passed, conclusions, rules, recorded_at, recorded_by)
            select u.id, u.path, 'branch', ?, ?, ?, 1, ?::date, 'Nhà sinh hoạt cộng đồng', ?, 'Bí thư chi bộ', ?, 'secret', n.base, n.base, n.base, n.base,
                n.base - ?, ?, 0, '2/3', false, true, ?, ?::jsonb, ?::date + time '17:00', ?
            from membership.unit u cross join (select count(*)::int as base from unnest(?::text[]) c where c = 'voter') n where u.id = ? returning id)
            insert into membership.ballot_voter (ballot_id, member_id, class, attendance, counts)
            select b.id, v.member, v.class, case when v.class in ('voter', 'probationary') then 'present' else 'excused' end, v.class = 'voter'
            from b cross join unnest(?::bigint[], ?::text[]) v(member, class)""";

    private static final String PLAN =
            """
            insert into evaluation.help_plan (screening_id, member_id, unit_id, path, name, sort_name, listed_on, begins_on, paper, rules, recorded_at, recorded_by,
                recorder)
            select s.id, s.member_id, r.unit_id, s.path, s.name, s.sort_name, ?::date, ?::date, ?, r.rules, ?::date + time '17:30', r.recorded_by, r.recorder
            from evaluation.screening s join evaluation.review_round r on r.id = s.round_id where s.id = ?""";

    private static final String HELPER =
            """
            insert into evaluation.help_helper (plan_id, charge_id, member_id, path, name, valid_from, recorded_by)
            select p.id, p.member_id, f.member_id, p.path, f.full_name, p.begins_on, p.recorded_by from evaluation.help_plan p
            join membership.member_facts f on f.member_id = ? and f.superseded_at = 'infinity' and f.valid_to = 'infinity' where p.id = ?""";

    private static final String HELP =
            """
            insert into evaluation.help_act (plan_id, kind, on_date, details, recorded_at, recorded_by, recorder)
            select p.id, ?, ?::date, jsonb_object(?, ?), ?::date + time '19:00', p.recorded_by, p.recorder from evaluation.help_plan p where p.id = ?""";

    private final Connection connection;
    private final Run run;
    private final Tree tree;
    private final Register register;
    private final Accounts accounts;
    private final Electors electors;

    Reviews(Connection connection, Tree tree, Register register, Accounts accounts) {
        this.connection = connection;
        this.run = new Run(connection);
        this.tree = tree;
        this.register = register;
        this.accounts = accounts;
        this.electors = new Electors(connection);
    }

    void write() throws SQLException {
        long progressed = register.id("Trịnh Minh Mạnh");
        long helped = register.id("Đỗ Đình Huy");
        long considered = register.id("Phan Văn Đoàn");
        for (int year : List.of(2023, 2024)) {
            for (String branch : BRANCHES) {
                boolean story = year == 2024 && branch.equals("tan-minh");
                round(branch, year, story ? new Long[] {progressed} : new Long[0], true);
                if (story) {
                    progress(progressed);
                }
                close(branch, year);
            }
        }
        run.update(
                "insert into evaluation.review_order (unit_id, path, year, paper, on_date, due_on, recorded_by, recorder)"
                        + " select u.id, u.path, 2026, '12-KH/ĐU', '2026-01-05', '2026-01-31', ?, 'Phạm Hồng Dung' from membership.unit u where u.id = ?",
                accounts.id("bithu"),
                tree.id(Tree.WARD));
        round("tan-minh", 2026, new Long[] {helped, considered}, false);
        help(helped);
        consider(considered);
        for (String branch : List.of("kha-do", "bao-loc")) {
            round(branch, 2026, new Long[0], true);
            close(branch, 2026);
        }
    }

    private String keeper(String branch) {
        return branch.equals("tan-minh") || branch.equals("kha-do") ? "bithu." + branch.replace("-", "") : "bithu";
    }

    private void round(String branch, int year, Long[] stories, boolean whole) throws SQLException {
        LocalDate on = LocalDate.of(year, 1, 10);
        String rules = LawBook.shipped().asOf(on).applied().toJson();
        long unit = tree.id(branch);
        run.update(
                ROUND,
                year,
                "02-KH/CB",
                on.toString(),
                rules,
                on.toString(),
                accounts.id(keeper(branch)),
                Posts.secretary(branch, on),
                unit);
        run.update(PEOPLE, unit, year);
        run.update(NO_SIGN, unit, year, connection.createArrayOf("bigint", stories), whole);
    }

    private void close(String branch, int year) throws SQLException {
        run.update(CLOSE, year + "-02-20", "05-BC/CB", tree.id(branch), year);
    }

    private void act(long member, int year, String step, String on, String by, Map<String, String> told)
            throws SQLException {
        run.update(
                ACT,
                step,
                on,
                connection.createArrayOf("text", told.keySet().toArray()),
                connection.createArrayOf("text", told.values().toArray()),
                on,
                by,
                tree.id("tan-minh"),
                year,
                member);
        if (step.equals("told")) {
            run.update(
                    "update evaluation.screening s set told_on = ?::date from evaluation.review_round r where r.id = s.round_id and r.year = ? and s.member_id = ?",
                    on,
                    year,
                    member);
        }
    }

    private static Map<String, String> told(String... pairs) {
        var told = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return told;
    }

    private void heard(long member, int year, String criterion, String evidence, String word) throws SQLException {
        String by = "bithu.tanminh";
        act(
                member,
                year,
                "found",
                year + "-01-17",
                by,
                told("finding", "proposed", "criterion", criterion, "evidence", evidence));
        act(member, year, "told", year + "-01-18", by, told("receipt", "Ký nhận thông báo 01-TB/CB"));
        act(member, year, "word", year + "-01-22", by, told("said", word, "paper", "Bản tường trình viết tay"));
        act(
                member,
                year,
                "front",
                year + "-01-25",
                by,
                told(
                        "body",
                        "front",
                        "said",
                        "Tham gia việc chung chưa đều, bà con mong đồng chí sửa chữa.",
                        "paper",
                        "Biên bản họp Ban công tác Mặt trận"));
        act(member, year, "asked", year + "-01-27", by, told("paper", "03-CV/CB"));
        act(
                member,
                year,
                "answered",
                year + "-02-02",
                "bithu",
                told("direction", "agree", "said", "Đồng ý để chi bộ xét; lấy giúp đỡ là chính.", "paper", "21-CV/ĐU"));
    }

    private long one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void vote(String type, long subject, String question, LocalDate on, int against, String conclusions)
            throws SQLException {
        List<Electors.Elector> all = electors.of(VotingBody.BRANCH, tree.id("tan-minh"), on);
        var members = connection.createArrayOf(
                "bigint", all.stream().map(Electors.Elector::member).toArray());
        var classes = connection.createArrayOf(
                "text", all.stream().map(e -> e.kind().code()).toArray());
        run.update(
                BALLOT,
                question,
                type,
                subject,
                on.toString(),
                Posts.secretary("tan-minh", on),
                Posts.deputy("tan-minh", on),
                against,
                against,
                conclusions,
                LawBook.shipped().asOf(on).applied().toJson(),
                on.toString(),
                accounts.id("bithu.tanminh"),
                classes,
                tree.id("tan-minh"),
                members,
                classes);
    }

    private long plan(long member, int year, String listed, String begins, String... helpers) throws SQLException {
        long screening = one(
                "select s.id from evaluation.screening s join evaluation.review_round r on r.id = s.round_id where r.year = "
                        + year + " and s.member_id = " + member);
        vote(
                "screening",
                screening,
                "list",
                LocalDate.parse(listed),
                2,
                "Chi bộ thống nhất giáo dục, giúp đỡ đồng chí trong 12 tháng.");
        run.update(PLAN, listed, begins, "04-NQ/CB", begins, screening);
        run.update("update evaluation.screening set helped_on = ?::date where id = ?", begins, screening);
        long plan = one("select id from evaluation.help_plan where screening_id = " + screening);
        for (String helper : helpers) {
            run.update(HELPER, register.id(helper), plan);
        }
        return plan;
    }

    private void note(long plan, String kind, String on, Map<String, String> told) throws SQLException {
        run.update(
                HELP,
                kind,
                on,
                connection.createArrayOf("text", told.keySet().toArray()),
                connection.createArrayOf("text", told.values().toArray()),
                on,
                plan);
    }

    private void progress(long member) throws SQLException {
        heard(
                member,
                2024,
                "exemplary-duty",
                "Để quá hạn nhiều việc chi bộ giao, chưa nêu gương ở tổ; biên bản kiểm điểm cuối năm 2023.",
                "Tôi nhận khuyết điểm, xin được giúp đỡ.");
        long plan = plan(member, 2024, "2024-02-10", "2024-02-15", "Đỗ Thanh Hằng", "Trịnh Minh Hà");
        note(
                plan,
                "commitment",
                "2024-02-15",
                told("said", "Dự đủ sinh hoạt, hoàn thành việc chi bộ giao.", "paper", "Bản cam kết ngày 15/02/2024"));
        note(plan, "step", "2024-02-15", told("said", "Dự đủ các buổi sinh hoạt chi bộ", "due", "31/12/2024"));
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate on = LocalDate.of(2024, 2, 15).plusMonths(3L * quarter).minusDays(4);
            note(
                    plan,
                    "contact",
                    on.minusDays(20).toString(),
                    told("how", "talk", "said", "Trao đổi riêng về việc chi bộ giao."));
            note(
                    plan,
                    "look",
                    on.toString(),
                    told(
                            "quarter",
                            Integer.toString(quarter),
                            "trend",
                            quarter == 1 ? "same" : "better",
                            "said",
                            quarter == 1
                                    ? "Chưa thay đổi rõ, chi ủy nhắc thêm."
                                    : "Dự họp đều, làm xong việc được giao."));
        }
        vote(
                "help-plan",
                plan,
                "progressed",
                LocalDate.of(2025, 2, 8),
                0,
                "Đồng chí đã tiến bộ rõ, chi bộ đề nghị công nhận.");
        note(
                plan,
                "recognised",
                "2025-02-20",
                told("number", "18-QĐ/ĐU", "body", "Ban Thường vụ Đảng ủy phường", "signer", "Phạm Hồng Dung"));
        run.update(
                "update evaluation.help_plan set closed_on = '2025-02-20', outcome = 'progressed', closed_paper = '18-QĐ/ĐU', closed_by = ? where id = ?",
                accounts.id("bithu"),
                plan);
    }

    private void help(long member) throws SQLException {
        heard(
                member,
                2026,
                "exemplary-duty",
                "Nhiều lần không làm việc chi bộ giao, uy tín thấp; biên bản họp các tháng 9, 11, 12/2025.",
                "Tôi bận việc nhà, sẽ cố gắng sửa.");
        long plan = plan(member, 2026, "2026-02-12", "2026-02-20", "Đỗ Thu Thảo");
        note(
                plan,
                "commitment",
                "2026-02-20",
                told(
                        "said",
                        "Sửa chữa, làm đủ việc chi bộ giao trong 12 tháng.",
                        "paper",
                        "Bản cam kết ngày 20/02/2026"));
        note(
                plan,
                "step",
                "2026-02-20",
                told("said", "Phụ trách vệ sinh ngõ xóm mỗi tháng một buổi", "due", "31/12/2026"));
        note(plan, "contact", "2026-03-15", told("how", "visit", "said", "Đến nhà, bàn cách thu xếp việc."));
        note(plan, "look", "2026-05-18", told("quarter", "1", "trend", "same", "said", "Có làm nhưng chưa đều."));
        note(
                plan,
                "suspended",
                "2026-06-01",
                told("reason", "Nằm viện dài ngày", "paper", "Giấy vào viện ngày 01/6/2026"));
        note(plan, "resumed", "2026-07-01", told("paper", "Giấy ra viện ngày 30/6/2026"));
        note(plan, "contact", "2026-10-05", told("how", "talk", "said", "Trao đổi sau đợt điều trị; sức khỏe đã ổn."));
    }

    /** Told and heard; the superior is asked. */
    private void consider(long member) throws SQLException {
        String by = "bithu.tanminh";
        act(
                member,
                2026,
                "found",
                "2026-11-05",
                by,
                told(
                        "finding",
                        "proposed",
                        "criterion",
                        "exemplary-duty",
                        "evidence",
                        "Không dự sinh hoạt nhiều tháng, nhắc nhiều lần; sổ điểm danh năm 2026."));
        act(member, 2026, "told", "2026-11-09", by, told("receipt", "Ký nhận thông báo 11-TB/CB"));
        act(
                member,
                2026,
                "front",
                "2026-11-14",
                by,
                told(
                        "body",
                        "front",
                        "said",
                        "Ban công tác Mặt trận đề nghị tìm hiểu hoàn cảnh gia đình.",
                        "paper",
                        "Biên bản họp ngày 14/11/2026"));
        act(member, 2026, "asked", "2026-11-16", by, told("paper", "15-CV/CB"));
    }
}
