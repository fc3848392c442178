package vn.dangvu.server.browser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.server.DemoSystem;
import vn.dangvu.server.demo.DemoLogin;

/** What the pages are asked for: a branch, one of its members and what belongs to them. */
record Example(Map<String, String> values) {
    private static final String KHA_DO = "TDP Khả Do";
    private static final String TAN_MINH = "TDP Tân Minh";
    private static final String NEIGHBOUR = "TDP Láng Giềng";
    private static final Map<String, String> OWN_BRANCH =
            Map.of("bithu.tanminh", TAN_MINH, "chiuy.tanminh", TAN_MINH, "bithu.khado", KHA_DO, "capuy", "TDP Bảo Lộc");

    private static final String READ =
            """
            select e.branch, e.short_name, e.ward, e.member, o.member as other, e.full_name, e.birth_year, e.card,
                (select id from kernel.document where subject_type = 'member' and subject_id = e.member) as paper,
                (select id from membership.correction where member_id = e.member and proposer_name = 'Ví dụ') as correction,
                (select min(id) from membership.file_entry where member_id = e.member and kind = 'reward') as item,
                (select min(id) from membership.position_held where unit_id = e.branch and valid_to = 'infinity') as post,
                (select max(id) from membership.import_session where unit_id = e.ward) as session,
                (select max(id) from kernel.calendar_day) as day,
                (select id from admission.candidate where unit_id = e.branch and note = 'Ví dụ') as candidate,
                (select max(n.id) from admission.entry n join admission.candidate c on c.id = n.candidate_id where c.unit_id = e.branch) as entry,
                (select d.id from admission.dossier d join admission.candidate c on c.id = d.candidate_id
                    where d.unit_id = e.branch and c.note = 'Ví dụ') as dossier,
                (select max(v.id) from admission.verification v join admission.dossier d on d.id = v.dossier_id
                    join admission.candidate c on c.id = d.candidate_id where d.unit_id = e.branch and c.note = 'Ví dụ') as asked,
                (select max(i.id) from admission.introducer i join admission.dossier d on d.id = i.dossier_id
                    join admission.candidate c on c.id = d.candidate_id where d.unit_id = e.branch and c.note = 'Ví dụ') as introducer,
                (select id from membership.meeting where unit_id = e.branch and preparer = 'Ví dụ') as meeting,
                (select id from membership.resolution where unit_id = e.branch and number = 900) as resolution,
                (select id from membership.task where unit_id = e.branch and text = 'Việc ví dụ') as task,
                (select x.id from membership.meeting x where x.unit_id = e.branch and x.held_on is not null and x.kind <> 'committee'
                    order by x.day desc, x.id desc limit 1) as held,
                (select max(x.id) from membership.attendance_contest x where x.member_id = e.member and x.outcome is null) as contest,
                (select max(x.id) from membership.signal_answer x where x.member_id = e.member and x.finding is null) as signalanswer,
                (select max(x.id) from membership.study x where x.unit_id = e.branch) as study,
                (select max(id) from membership.dues_relief where member_id = e.member) as relief,
                (select a.directive_id from membership.directive_addressee a join membership.directive d on d.id = a.directive_id
                    where a.unit_id = e.branch and d.body = 'Ví dụ') as directive,
                (select a.id from membership.directive_addressee a join membership.directive d on d.id = a.directive_id
                    where a.unit_id = e.branch and d.body = 'Ví dụ') as addressee,
                (select p.id from kernel.document p join membership.directive d on p.subject_type = 'directive' and p.subject_id = d.id
                    where d.body = 'Ví dụ' and e.branch = any (d.addressed)) as directivepaper,
                (select id from membership.branch_visit where unit_id = e.branch and keeper = 'Ví dụ') as visit,
                (select id from membership.branch_difficulty where unit_id = e.branch and keeper = 'Ví dụ') as difficulty,
                (select max(id) from membership.transfer where unit_id = e.branch and place = 'Đảng bộ xã Ví Dụ') as transfer,
                (select max(id) from membership.transfer_batch where unit_id = e.branch) as batch,
                (select max(id) from membership.leave where unit_id = e.branch and state = 'asked') as leave,
                (select max(id) from membership.away where unit_id = e.branch and returned_on is null) as away,
                (select max(c.id) from evaluation.campaign c where c.unit_id = e.ward and c.year = 2026 and c.called_off_at is null) as campaign,
                (select r.id from evaluation.reviewed r join evaluation.campaign c on c.id = r.campaign_id and c.year = 2026
                    where r.member_id = e.member) as reviewed,
                (select max(x.reviewed_id) from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id
                    where r.member_id = e.member and x.ended_at = 'infinity') as rated,
                (select max(x.id) from evaluation.result x join evaluation.reviewed r on r.id = x.reviewed_id
                    where r.member_id = e.member and x.ended_at = 'infinity') as result,
                (select max(id) from evaluation.leaving_case where member_id = e.member) as leavingcase,
                (select id from evaluation.review_round where unit_id = e.branch and paper = 'Kế hoạch ví dụ') as round,
                (select s.id from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
                    where r.unit_id = e.branch and r.paper = 'Kế hoạch ví dụ' and s.member_id = e.member) as screening,
                (select s.id from evaluation.screening s join evaluation.review_round r on r.id = s.round_id
                    where r.unit_id = e.branch and r.paper = 'Kế hoạch ví dụ' and s.member_id = o.member) as listed,
                (select p.id from evaluation.help_plan p where p.unit_id = e.branch and p.paper = 'Nghị quyết ví dụ') as plan,
                (select id from kernel.account where username = 'capuy') as account,
                (select member_id from kernel.account where username = ?) as self
            from membership.example e join membership.example o on o.branch = e.branch and o.place = 2
            where e.place = 1 and e.short_name = ?
            """;

    /** Of the branch that the mandate of this person reaches. */
    static Example near(DemoLogin login) {
        return of(OWN_BRANCH.getOrDefault(login.username(), KHA_DO), login);
    }

    /** Of the ward beside it and, for whoever has one branch only, of another branch. */
    static List<Example> beyond(DemoLogin login) {
        if (login.username().equals("captren")) {
            return List.of();
        }
        String own = OWN_BRANCH.get(login.username());
        return own == null
                ? List.of(of(NEIGHBOUR, login))
                : List.of(of(NEIGHBOUR, login), of(own.equals(KHA_DO) ? TAN_MINH : KHA_DO, login));
    }

    static Example ofKhaDo(DemoLogin login) {
        return of(KHA_DO, login);
    }

    private static Example of(String branch, DemoLogin login) {
        Examples.prepare();
        try (var connection = DemoSystem.owner().getConnection();
                var query = connection.prepareStatement(READ)) {
            query.setString(1, login.username());
            query.setString(2, branch);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Example(values(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(branch, e);
        }
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnLabel(i), row.getString(i));
        }
        return values;
    }

    /** The address with everything in it that the page is about. */
    String in(String address) {
        String whole = address;
        for (var value : values.entrySet()) {
            whole = whole.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return whole;
    }

    /** What a page that speaks of it would hold. */
    List<String> traces() {
        return List.of(name(), values.get("short_name"), "value=\"" + values.get("branch") + "\"");
    }

    /** Whether whoever asks has a file in the register. */
    boolean hasFile() {
        return values.get("self") != null;
    }

    String member() {
        return values.get("member");
    }

    String name() {
        return values.get("full_name");
    }

    String birthYear() {
        return values.get("birth_year");
    }

    String card() {
        return values.get("card");
    }
}
