package vn.dangvu.membership.remittance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.BranchDuties;

/** A branch has not handed on what it collected in a month that is over; the office has not confirmed what was handed on. */
@ApplicationScoped
class RemittanceDuties implements BranchDuties {
    private static final int MONTHS_BACK = 12;

    @Inject
    private Sql sql;

    @Override
    public List<Duty> on(Desk desk) {
        Clause keep = desk.within("dues.keep", "u.path");
        Clause remit = desk.within("dues.remit", "r.path");
        if (keep.sql().equals("false") && remit.sql().equals("false")) {
            return List.of();
        }
        LocalDate month = desk.day().withDayOfMonth(1);
        LawOn law = LawBook.shipped().asOf(desk.day());
        return sql.list(
                Clause.of(
                                """
                                with few as (select id, path, short_name from membership.unit u where closed_on is null and type like '%branch' and""")
                        .then(keep)
                        .then(
                                """
                                limit 401)
                                select u.id, u.path, u.short_name, date_trunc('month', p.paid_on)::date as month, sum(p.amount)::bigint as amount,
                                    null::bigint as remittance from few u join membership.dues_payment p on p.unit_id = u.id
                                where (select count(*) from few) <= 400 and p.reversed_at is null and p.paid_on >= ? and p.paid_on < ? and p.path = u.path and not exists (
                                    select 1 from membership.dues_remittance d where d.unit_id = p.unit_id and d.annulled_at is null
                                        and d.from_month <= p.paid_on and d.to_month > p.paid_on) and""",
                                month.minusMonths(MONTHS_BACK),
                                month)
                        .then(keep)
                        .then(
                                """
                                group by 1, 2, 3, 4 union all
                                select u.id, u.path, u.short_name, r.from_month, r.remitted, r.id from membership.dues_remittance r
                                join membership.unit u on u.id = r.unit_id and u.type like '%branch'
                                where r.confirmed_at is null and r.annulled_at is null and""")
                        .then(remit)
                        .then("order by 2, 4 limit 400"),
                row -> duty(row, law));
    }

    private static Duty duty(ResultSet row, LawOn law) throws SQLException {
        LocalDate month = Sql.date(row, "month");
        Long remittance = Sql.id(row, "remittance");
        long unit = row.getLong("id");
        return new Duty(
                remittance == null ? "dues-remit" : "dues-confirm",
                unit,
                row.getString("path"),
                row.getString("short_name"),
                List.of(String.format("%02d/%d", month.getMonthValue(), month.getYear()), row.getLong("amount")),
                remittance == null
                        ? "/dues/remittance.xhtml?unit=" + unit + "&month="
                                + month.toString().substring(0, 7)
                        : "/dues/remittance.xhtml?id=" + remittance,
                remittance == null ? month.plusMonths(1).minusDays(1).plusDays(law.number("fee.remit.days")) : null,
                law.citation("fee.remit.days"),
                remittance == null ? "branch" : "office");
    }
}
