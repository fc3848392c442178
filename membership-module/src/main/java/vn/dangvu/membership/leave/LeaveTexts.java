package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/** What stands on the papers of exemption, beside the heads of the branch. Used inside an operation that has checked who may print. */
@ApplicationScoped
class LeaveTexts {
    private static final Map<String, String> GROUNDS = Map.of(
            "age", "tuổi cao",
            "health", "sức khỏe yếu",
            "treatment", "điều trị bệnh dài ngày",
            "mission", "đi công tác, việc riêng ở nước ngoài, đi một mình",
            "remote", "làm việc ở nơi xa, không có tổ chức đảng",
            "away", "đi làm ăn xa, việc làm lưu động",
            "retiring", "nghỉ chờ hưu",
            "maternity", "nghỉ thai sản");

    private static final String PERSON =
            """
            select f.sex, f.born_on, f.born_precision, f.admitted_on, f.admitted_precision, f.recognised_on, f.recognised_precision,
                f.home_town, coalesce(f.permanent_address, f.temporary_address) as address, g.name as superior, w.place,
                (select i.value from membership.identifier i where i.member_id = f.member_id and i.kind = 'card'
                    and i.valid_to = 'infinity' and i.superseded_at = 'infinity' limit 1) as card
            from membership.member_facts f
            left join membership.unit u on u.id = ? left join membership.unit w on w.id = u.parent_id
            left join membership.unit g on g.id = w.parent_id
            where f.member_id = ? and f.superseded_at = 'infinity' and f.valid_to = 'infinity'""";

    @Inject
    private Sql sql;

    /** One statement. */
    void put(Values values, LeaveFile file) {
        said(values, file);
        boolean standing = file.decider().equals("standing-committee");
        String committee = values.get("report_to");
        values.put("sign_for", standing ? "Ban Thường vụ" : "Đảng ủy")
                .put("decides", standing ? "Ban Thường vụ" : "Ban Chấp hành Đảng bộ")
                .put("decider", committee.isEmpty() ? null : (standing ? "Ban Thường vụ " : "") + committee)
                .put("proposes", LeavePaper.proposes(file) ? "x" : null);
        sql.first(Clause.of(PERSON, file.unitId(), file.memberId()), row -> person(values, file, row));
    }

    private static void said(Values values, LeaveFile file) {
        values.put("full_name", file.name())
                .put("ground", GROUNDS.get(file.ground()))
                .put("reason", file.reason())
                .put("paper", file.paper())
                .put("asked_on", file.askedOn())
                .put("asked_from", file.from())
                .put("begins", file.begun())
                .put(
                        "until",
                        file.until() != null
                                ? "đến hết ngày " + Values.day(file.until())
                                : LeavePaper.proposes(file) ? null : "cho đến khi có đề nghị trở lại sinh hoạt");
        if (file.branch() != null) {
            values.put("branch_on", file.branch().on())
                    .put("branch_paper", file.branch().paper())
                    .put("branch_note", file.branch().note());
        }
        if (file.decision() != null) {
            values.put("decision_paper", file.decision().paper());
        }
    }

    private static boolean person(Values values, LeaveFile file, ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        values.put("sex", sex == null ? null : sex.equals("F") ? "Nữ" : "Nam")
                .put("born", date(row, "born"))
                .put("admitted", date(row, "admitted"))
                .put("recognised", date(row, "recognised"))
                .put("card", row.getString("card"))
                .put("home_town", row.getString("home_town"))
                .put("address", row.getString("address"))
                .put("superior", row.getString("superior"));
        if (file.decision() != null) {
            values.put(
                    "decision_date",
                    Values.placed(row.getString("place"), file.decision().on()));
        }
        return true;
    }

    private static PartialDate date(ResultSet row, String name) throws SQLException {
        return PartialDate.of(Sql.date(row, name + "_on"), row.getString(name + "_precision"));
    }
}
