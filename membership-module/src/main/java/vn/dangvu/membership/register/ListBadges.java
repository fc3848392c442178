package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.query.Sql;

/** Who reaches which milestone of seniority by a batch of badges and has no such badge in the file yet. */
@UseCase(value = "member.list", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListBadges {
    @Inject
    private Sql sql;

    @Inject
    private Law law;

    /** The batches from this day on, by the rules of the day. */
    public List<LocalDate> batches(Scope scope, LocalDate day, int count) {
        List<String> days = law.asOf(day).texts("badge.batches");
        return IntStream.rangeClosed(day.getYear(), day.getYear() + 1 + count / days.size())
                .boxed()
                .flatMap(year -> days.stream().map(d -> MonthDay.parse("--" + d).atYear(year)))
                .filter(batch -> !batch.isBefore(day))
                .sorted()
                .limit(count)
                .toList();
    }

    public Page<BadgeRow> page(Scope scope, LocalDate batch, Paging paging) {
        LawOn rules = law.asOf(batch);
        Long[] ladder = rules.texts("badge.years").stream().map(Long::valueOf).toArray(Long[]::new);
        Clause due = Clause.of(
                        """
                        from membership.affiliation a join membership.member m on m.id = a.member_id and m.merged_into is null and m.withdrawn_at is null
                        join membership.unit u on u.id = a.unit_id
                        join membership.member_facts f on f.member_id = a.member_id and f.superseded_at = 'infinity' and f.valid_to = 'infinity'
                        join membership.standing s on s.member_id = a.member_id and s.superseded_at = 'infinity' and s.valid_to = 'infinity'
                            and s.standing = 'official'
                        cross join lateral (select membership.seniority_start(f, ?, null::timestamptz) as day) c
                        cross join lateral (select max(k)::integer as years from unnest(?) k
                            where c.day + make_interval(years => k::integer) <= ?) y
                        where a.kind = 'home' and a.superseded_at = 'infinity' and a.valid_to = 'infinity' and y.years is not null
                            and not exists (select 1 from membership.circumstance g where g.member_id = a.member_id and g.kind = 'interrupted'
                                and g.superseded_at = 'infinity' and g.valid_from <= ? and g.valid_to > ?)
                            and not exists (select 1 from membership.file_entry e where e.member_id = a.member_id and e.kind = 'badge'
                                and e.superseded_at = 'infinity' and substring(e.label from '^[0-9]{2}')::integer >= y.years) and""",
                        batch, ladder, batch, batch, batch)
                .then(scope.within("a.path"));
        long total = sql.first(Clause.of("select count(*)").then(due), row -> row.getLong(1))
                .orElse(0L);
        List<BadgeRow> rows = sql.list(
                Clause.of(
                                """
                                select a.member_id, f.full_name, u.name, c.day, y.years, (c.day + make_interval(years => y.years))::date as reached,
                                    f.first_decided_on is null
                                    and coalesce(f.decided_precision, f.admitted_precision, 'Y') <> 'D' as partial, exists (select 1
                                    from membership.file_entry d where d.member_id = a.member_id and d.kind = 'discipline'
                                        and d.superseded_at = 'infinity' and coalesce(d.form, 'party') = 'party') as disciplined""")
                        .then(due)
                        .then(
                                "order by y.years desc, f.sort_name collate \"vi-x-icu\", a.member_id limit ? offset ?",
                                paging.size(),
                                paging.first()),
                row -> new BadgeRow(
                        row.getLong("member_id"),
                        row.getString("full_name"),
                        row.getString("name"),
                        Sql.date(row, "day"),
                        row.getInt("years"),
                        Sql.date(row, "reached"),
                        row.getBoolean("partial"),
                        row.getBoolean("disciplined")));
        return new Page<>(rows, total);
    }
}
