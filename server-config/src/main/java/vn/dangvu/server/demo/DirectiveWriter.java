package vn.dangvu.server.demo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.server.demo.DirectivePapers.Paper;

/** Writes a document as the office would: number, approval, addressees, tasks, what was reported and how it ended. */
final class DirectiveWriter {
    private static final LocalDate NEW_TERM = LocalDate.of(2025, 7, 24);

    private static final String INSERT =
            """
            insert into membership.directive (unit_id, path, origin, kind, body, number, term, symbol, arrived_on, arrival, title, folded, dated_on,
                addressed, demands, demand_days, proposed_at, proposed_by)
            select w.id, w.path, ?, ?, coalesce(?::text, w.name), ?::integer, ?, ?, ?::date, ?::integer, ?, ?, ?::date,
                (select array_agg(u.id order by u.id) from membership.unit u where u.parent_id = w.id and u.type = 'branch' and u.closed_on is null
                    and u.short_name like ?), string_to_array(?, '|'), string_to_array(?, '|')::date[], ?::date + time '01:30', ?
            from membership.unit w where w.id = ? returning id""";

    private static final String ISSUE =
            "update membership.directive set approved_by = ?, approved_at = ?::date + time '08:00', issued_on = ?::date where id = ?";

    /** Received on the next day, read on the third: by the branch's own account where it has one, else entered by the office. */
    private static final String ADDRESS =
            """
            insert into membership.directive_addressee (directive_id, unit_id, path, received_on, received_at, received_by, read_on, read_at, read_by)
            select d.id, u.id, u.path, r.day, r.day + time '02:00', r.who, r.day + 2, r.day + 2 + time '02:00', r.who
            from membership.directive d join membership.unit u on u.id = any (d.addressed)
            cross join lateral (select d.issued_on + 1 as day, coalesce((select m.account_id from kernel.mandate m where m.unit_id = u.id
                and m.role = 'branch-secretary' limit 1), ?) as who) r where d.id = ?""";

    private static final String TASKS =
            """
            insert into membership.directive_task (addressee_id, directive_id, unit_id, path, place, text, due_on)
            select a.id, d.id, a.unit_id, a.path, x.place, x.text, x.due from membership.directive d
            join membership.directive_addressee a on a.directive_id = d.id
            cross join unnest(d.demands, d.demand_days) with ordinality x(text, due, place) where d.id = ?""";

    /** Done a few days before it was due; accepted by somebody else than who reported. */
    private static final String REPORTS =
            """
            insert into membership.directive_report (task_id, path, done_on, text, reported_at, reported_by, accepted, answer, settled_at, settled_by)
            select t.id, t.path, v.day, v.text, v.day + time '12:30', a.received_by, v.accepted, v.answer,
                case when v.accepted is not null then v.day + 2 + time '03:00' end,
                case when v.accepted is null then null when a.received_by = ? then ? else ? end
            from membership.directive_task t join membership.directive_addressee a on a.id = t.addressee_id
            join membership.unit u on u.id = t.unit_id
            cross join lateral (select t.due_on - 3 - (t.unit_id % 5)::integer as day, ? as text, ?::boolean as accepted, ?::text as answer) v
            where t.directive_id = ? and t.place = ? and u.short_name like ? and u.short_name <> all (string_to_array(?, '|'))""";

    private final Run run;
    private final Tree tree;
    private final long clerk;
    private final long secretary;
    private final Map<String, Integer> numbers = new HashMap<>();

    DirectiveWriter(Run run, Tree tree, Accounts accounts) {
        this.run = run;
        this.tree = tree;
        this.clerk = accounts.clerk();
        this.secretary = accounts.id("bithu");
    }

    long issue(Paper paper) throws SQLException {
        long id = insert(paper, paper.own() ? next(paper.sign(), LocalDate.parse(paper.issued())) : null);
        run.update(ISSUE, secretary, paper.issued(), paper.issued(), id);
        run.update(ADDRESS, clerk, id);
        run.update(TASKS, id);
        return id;
    }

    long insert(Paper paper, Integer number) throws SQLException {
        LocalDate issued = LocalDate.parse(paper.issued());
        String symbol = number == null ? paper.symbol() : "%02d-%s/ĐU".formatted(number, paper.sign());
        Integer arrival = paper.own() ? null : next("ĐẾN", issued);
        List<String> demands = paper.demands();
        try (PreparedStatement statement = run.prepared(
                        INSERT,
                        paper.own() ? "own" : "superior",
                        paper.kind(),
                        paper.from(),
                        number,
                        number == null ? null : term(issued),
                        symbol,
                        paper.own() ? null : paper.issued(),
                        arrival,
                        paper.title(),
                        VietnameseText.folded((symbol == null ? "" : symbol + " ") + paper.title()),
                        paper.dated(),
                        paper.to(),
                        every(demands, 0),
                        every(demands, 1),
                        paper.issued(),
                        clerk,
                        tree.id(Tree.WARD));
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String every(List<String> demands, int from) {
        var texts = new StringBuilder();
        for (int i = from; i < demands.size(); i += 2) {
            texts.append(i == from ? "" : "|").append(demands.get(i));
        }
        return texts.toString();
    }

    private static String term(LocalDate day) {
        return day.isBefore(NEW_TERM) ? "Nhiệm kỳ 2020–2025" : "Nhiệm kỳ 2025–2030";
    }

    /** The next of its register, which the product goes on with. */
    private int next(String register, LocalDate day) throws SQLException {
        String term = register.equals("ĐẾN") ? Integer.toString(day.getYear()) : term(day);
        int number = numbers.merge(register + term, 1, Integer::sum);
        run.update(
                "insert into kernel.number_register (register, unit_id, term, last) values (?, ?, ?, ?)"
                        + " on conflict (register, unit_id, term) do update set last = excluded.last",
                register,
                tree.id(Tree.WARD),
                term,
                number);
        return number;
    }

    void done(long id, Paper paper) throws SQLException {
        for (int place = 1; place <= paper.demands().size() / 2; place++) {
            report(id, place, DirectivePapers.ALL, "Chi bộ đã thực hiện, ghi vào biên bản sinh hoạt", true, null, "");
        }
    }

    void report(long id, int place, String units, String text, Boolean accepted, String answer, String without)
            throws SQLException {
        run.update(REPORTS, clerk, secretary, clerk, text, accepted, answer, id, place, units, without);
    }

    void end(long id, String ending, String on, String reason, Long by) throws SQLException {
        run.update(
                "update membership.directive set ending = ?, ended_on = ?::date, ended_by = ?, end_reason = ?, replaced_by = ?::bigint where id = ?",
                ending,
                on,
                secretary,
                reason,
                by,
                id);
    }
}
