package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The blocks of file numbers of the scope, how far each is used, on what paper it rests. */
@UseCase(value = "member.list", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListNumberBlocks {
    @Inject
    private Sql sql;

    public List<NumberBlockRow> list(Scope scope) {
        return sql.list(
                Clause.of(
                                """
                                select b.*, u.name as unit_name, a.display_name, (b.next - b.first) + (select count(distinct i.value)
                                    from membership.identifier i where i.kind = 'file' and i.series = b.unit_id and i.superseded_at = 'infinity'
                                        and i.value like '% ' || b.letters and substr(i.value, 1, 6) ~ '^[0-9]{6}$'
                                        and substr(i.value, 1, 6) >= lpad(b.next::text, 6, '0') and substr(i.value, 1, 6) <= lpad(b.last::text, 6, '0')) as used
                                from membership.file_number_block b join membership.unit u on u.id = b.unit_id
                                left join kernel.account a on a.id = b.recorded_by where""")
                        .then(scope.within("b.path"))
                        .then("order by u.name collate \"vi-x-icu\", b.valid_from desc, b.letters, b.first"),
                ListNumberBlocks::read);
    }

    private static NumberBlockRow read(ResultSet row) throws SQLException {
        int next = row.getInt("next");
        String letters = row.getString("letters");
        return new NumberBlockRow(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                letters,
                row.getInt("first"),
                row.getInt("last"),
                row.getInt("used"),
                next > row.getInt("last") ? null : NumberBlockRow.number(next, letters),
                row.getString("basis"),
                Sql.date(row, "valid_from"),
                row.getString("display_name"),
                Sql.instant(row, "recorded_at"));
    }
}
