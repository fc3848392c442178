package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Term;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Ballots;

/** What stands on the papers of a case. Papers are in Vietnamese. Used inside an operation that has checked who may print. */
@ApplicationScoped
class LeavingValues {
    private static final String HEAD =
            """
            select p.name, p.type, coalesce(a.name, '') as above, coalesce(w.place, u.place, '') as place,
                f.full_name, f.born_on, f.born_precision, f.admitted_on, f.admitted_precision, f.recognised_on, f.recognised_precision, f.home_town,
                b.name as branch, (select i.value from membership.identifier i where i.member_id = f.member_id and i.kind = 'card'
                    and i.superseded_at = 'infinity' order by i.valid_from desc limit 1) as card
            from membership.unit u
            join lateral (select * from membership.unit_period x where x.unit_id = u.id and x.superseded_at = 'infinity'
                order by x.valid_from <= ? and x.valid_to > ? desc, x.valid_from desc limit 1) p on true
            left join membership.unit a on a.id = p.parent_id left join membership.unit w on w.id = u.parent_id
            join membership.unit b on b.id = ?
            join membership.member_facts f on f.member_id = ? and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
            where u.id = ?""";

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    Values heads(CaseFile file, Long unit, LocalDate day) {
        return sql.first(
                        Clause.of(
                                HEAD,
                                day,
                                day,
                                file.branchId(),
                                file.memberId(),
                                unit == null ? file.branchId() : unit),
                        row -> head(row, day))
                .orElseThrow();
    }

    private static Values head(ResultSet row, LocalDate day) throws SQLException {
        boolean branch = row.getString("type").endsWith("branch");
        String above = row.getString("above").replaceFirst("^Đảng bộ", "Đảng ủy");
        return new Values()
                .put(
                        "unit",
                        branch ? row.getString("name") : row.getString("name").replaceFirst("^Đảng bộ", "Đảng ủy"))
                .put("above", row.getString("above"))
                .put("report_to", above)
                .put("decides", "Ban Thường vụ")
                .put("sign_for", "Ban Thường vụ")
                .put("place_date", Values.placed(row.getString("place"), day))
                .put("full_name", row.getString("full_name"))
                .put("branch", row.getString("branch"))
                .put("card", row.getString("card"))
                .put("home_town", row.getString("home_town"))
                .put("born", date(row, "born"))
                .put("admitted", date(row, "admitted"))
                .put("recognised", date(row, "recognised"));
    }

    private static PartialDate date(ResultSet row, String name) throws SQLException {
        LocalDate on = Sql.date(row, name + "_on");
        return on == null ? null : PartialDate.of(on, row.getString(name + "_precision"));
    }

    /** @param words Vietnamese names of the kind, ground, form and steps */
    void put(Values values, CaseFile file, List<Complaint> complaints, PaperWords words) {
        values.put("matter", words.matter(file.chain()))
                .put("what", words.matter(file.chain()))
                .put("ground", words.ground(file.ground()))
                .put("form", file.form() == null ? words.matter(file.chain()) : words.form(file.form()))
                .put("evidence", words.evidence(file))
                .put("paper", file.evidence().get("paper"))
                .put("round", file.requests().size() + 1)
                .put(
                        "requests",
                        file.requests().stream().map(r -> Values.day(r.on())).collect(Collectors.joining("; ")))
                .put(
                        "said",
                        file.words().stream()
                                .filter(w -> w.who().equals("member"))
                                .map(CaseFile.Word::said)
                                .collect(Collectors.joining("; ")))
                .put("complain", complain(file));
        file.act(Step.NOTICE).ifPresent(a -> values.put("received_on", a.on())
                .put("receipt", a.details().get("receipt")));
        file.ballot(Step.BRANCH_VOTE).ifPresent(b -> vote(values, b));
        file.act(Step.DECISION).ifPresent(a -> values.put("number", a.details().get("number"))
                .put("decision", a.details().get("number"))
                .put("decided_on", a.on())
                .put("signer", a.details().get("signer")));
        complaints.forEach(c -> {
            c.act("decided").ifPresent(a -> values.put("answered_on", a.on()).put("answer_paper", a.paper()));
            c.act("restored").ifPresent(a -> restored(values, file, a));
        });
        values.table("paper", index(file, complaints, words)).table("choice", words.choices(file));
    }

    /** How long one may complain, by the rules of the decision; dots where no rule of that time is known. */
    private String complain(CaseFile file) {
        LocalDate on = file.act(Step.DECISION).map(CaseFile.Act::on).orElse(null);
        return ComplaintClocks.term(file.chain(), on == null ? clock.today() : on)
                .map(t -> t.amount() + (t.unit() == Term.Unit.MONTHS ? " tháng" : " ngày làm việc"))
                .orElse(null);
    }

    private static void restored(Values values, CaseFile file, Complaint.Act act) {
        values.put("restored_on", act.on()).put("restored_number", act.paper());
        file.act(Step.REGISTER)
                .map(a -> LocalDate.parse(a.details().get("from")))
                .ifPresent(left -> values.put(
                        "owed_months",
                        RestoreAfterComplaint.owed(left, act.on()).stream()
                                .map(m -> m.getMonthValue() + "/" + m.getYear())
                                .collect(Collectors.joining(", "))));
    }

    /** The count of one vote, where otherwise that of the branch stands. */
    void count(Values values, CaseFile file, Step step, String body) {
        values.put("body", body);
        file.ballot(step).ifPresent(b -> vote(values, b));
    }

    private static void vote(Values values, Ballots.Ballot b) {
        values.put("held_on", b.meeting().heldOn())
                .put("branch_vote_on", b.meeting().heldOn())
                .put("meeting_place", b.meeting().place())
                .put("chair", b.meeting().chair())
                .put("secretary", b.meeting().secretary())
                .put("base", b.base())
                .put("branch_base", b.base())
                .put("branch_favour", b.count().inFavour())
                .put("members_official", b.turnout().official())
                .put("present_official", b.turnout().officialPresent())
                .put("issued", b.count().issued())
                .put("returned", b.count().returned())
                .put("valid", b.count().valid())
                .put("blank", b.count().blank())
                .put("in_favour", b.count().inFavour())
                .percent("in_favour_percent", b.count().inFavour(), b.base())
                .put("against", b.count().against())
                .put("needed", b.needed())
                .put("result", b.passed() ? "đạt" : "không đạt")
                .put("conclusions", b.minutes().conclusions())
                .put("reserved", b.minutes().reservedOpinions());
    }

    /** Everything that proves a step, in its order; numbered when it is set. */
    private static List<Map<String, String>> index(CaseFile file, List<Complaint> complaints, PaperWords words) {
        record Line(LocalDate on, String title, String proof) {}
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                file.openedOn(), words.ground(file.ground()), file.evidence().getOrDefault("paper", "")));
        file.requests()
                .forEach(r -> lines.add(new Line(
                        r.on(),
                        "Yêu cầu tự kiểm điểm: " + r.paper(),
                        r.proved() ? r.receipt() : "thiếu chứng cứ nhận")));
        file.words().stream()
                .filter(w -> w.paper() != null)
                .forEach(w -> lines.add(new Line(w.on(), "Ý kiến của đảng viên, trả lời", w.paper())));
        file.acts().stream()
                .filter(CaseFile.Act::stands)
                .forEach(a -> lines.add(new Line(a.on(), words.step(a.step()), words.proof(a))));
        file.ballots().stream()
                .filter(Ballots.Ballot::stands)
                .forEach(b -> lines.add(new Line(
                        b.meeting().heldOn(),
                        words.step(Step.of(b.question())),
                        b.count().inFavour() + "/" + b.base() + " tán thành, cần " + b.needed())));
        complaints.forEach(c -> {
            lines.add(new Line(c.receivedOn(), "Đơn khiếu nại", Values.day(c.filedOn())));
            c.acts().forEach(a -> lines.add(new Line(a.on(), "Giải quyết khiếu nại", a.paper())));
        });
        lines.sort(Comparator.comparing(Line::on));
        var rows = new ArrayList<Map<String, String>>();
        for (Line line : lines) {
            rows.add(Map.of(
                    "number",
                    Integer.toString(rows.size() + 1),
                    "day",
                    Values.day(line.on()),
                    "title",
                    line.title(),
                    "proof",
                    line.proof()));
        }
        return rows;
    }
}
