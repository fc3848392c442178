package vn.dangvu.membership.dues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/**
 * The fee of the month is to be collected; somebody is behind, told at one, two and three months and never more than told. Over more branches than a
 * ward has, nobody reads them here.
 */
@ApplicationScoped
class DuesDuties implements BranchDuties {
    private static final int MOST = 200;
    private static final int TOLD_AT_MOST = 3;

    @Inject
    private Sql sql;

    private record Line(
            long unit, String path, String unitName, long memberId, String name, int owed, boolean thisMonth) {}

    @Override
    public List<Duty> on(Desk desk) {
        Clause keep = desk.within("dues.keep", "path");
        if (keep.sql().equals("false")) {
            return List.of();
        }
        LocalDate day = desk.day();
        LocalDate month = day.withDayOfMonth(1);
        Citation citation = LawBook.shipped().asOf(day).citation("fee.insured");
        List<Line> lines = sql.list(
                query(keep, desk.within("dues.keep", "d.path"), month),
                row -> new Line(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("short_name"),
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getInt("owed"),
                        row.getBoolean("this_month")));
        var duties = new ArrayList<Duty>();
        lines.stream()
                .filter(Line::thisMonth)
                .collect(Collectors.groupingBy(Line::unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(branch -> duties.add(duty(
                        "dues-collect",
                        branch.get(0),
                        List.of(branch.size(), String.format("%02d/%d", month.getMonthValue(), month.getYear())),
                        "/dues/dues.xhtml?unit=" + branch.get(0).unit() + "&year=" + month.getYear(),
                        month.plusMonths(1).minusDays(1),
                        citation)));
        lines.stream()
                .filter(l -> l.owed() > 0)
                .sorted(Comparator.comparingInt(Line::owed).reversed())
                .limit(MOST)
                .forEach(l -> duties.add(duty(
                        "dues-arrears-" + Math.min(TOLD_AT_MOST, l.owed()),
                        l,
                        List.of(l.name(), l.owed()),
                        "/dues/arrears.xhtml?unit=" + l.unit(),
                        null,
                        citation)));
        return duties;
    }

    private static Clause query(Clause keep, Clause within, LocalDate month) {
        return Clause.of(
                        """
                        with few as (select id from membership.unit where closed_on is null and type like '%branch' and""")
                .then(keep)
                .then(
                        """
                        limit 401)
                        select u.id, u.path, u.short_name, d.member_id, f.full_name, count(*) filter (where d.month < ?) as owed,
                            coalesce(bool_or(d.month = ?), false) as this_month
                        from membership.dues_months(?, ?) d join membership.unit u on u.id = d.unit_id
                        join membership.member_facts f on f.member_id = d.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        where %s
                            and (select count(*) from few) <= 400 and d.unit_id in (select id from few) and"""
                                .formatted(OwedMonths.OWED),
                        month,
                        month,
                        month.minusMonths(12),
                        month)
                .then(within)
                .then("group by u.id, u.path, u.short_name, d.member_id, f.full_name, f.sort_name"
                        + " order by u.path, f.sort_name collate \"vi-x-icu\", d.member_id limit 5000");
    }

    private static Duty duty(
            String key, Line line, List<Object> values, String link, LocalDate due, Citation citation) {
        return new Duty(key, line.unit(), line.path(), line.unitName(), values, link, due, citation, "branch");
    }
}
