package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;

/**
 * File numbers (số lý lịch): a block of six-figure numbers with the letters of the province is entered for a unit, and members
 * get the next one. The row of the block is held until the end of the transaction: no number is skipped, none given twice.
 */
@UseCase("member.change")
@ApplicationScoped
public class GiveFileNumber {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private UnitPlaces units;

    @Inject
    private Numbers numbers;

    @Inject
    private OfficialClock clock;

    public void enterBlock(
            Scope scope, long unitId, String letters, int first, int last, String basis, LocalDate from) {
        UnitPlace unit = units.covered(scope, unitId);
        scope.trail().about("unit", unitId, unit.path()).detail(first + "–" + last + " " + letters);
        try {
            sql.update(Clause.of(
                    "insert into membership.file_number_block (unit_id, path, letters, first, last, next, basis, valid_from, recorded_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    unitId,
                    unit.path(),
                    letters,
                    first,
                    last,
                    first,
                    basis,
                    from,
                    scope.actor()));
        } catch (QueryFailed e) {
            throw new RegisterRefused(e.state().equals("23P01") ? "register.block-overlaps" : "register.block-wrong");
        }
    }

    /** @return the number given: 000811 VP */
    public String next(Scope scope, long memberId) {
        Members.Root member = members.take(scope, memberId);
        scope.trail().about("member", memberId, member.path()).detail("file number");
        boolean held = sql.first(
                        Clause.of(
                                "select 1 from membership.identifier where member_id = ? and kind = 'file' and superseded_at = 'infinity'"
                                        + " and valid_to = 'infinity'",
                                memberId),
                        row -> true)
                .isPresent();
        if (held) {
            throw new RegisterRefused("register.file-number-held");
        }
        Long[] above = Arrays.stream(member.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toArray(Long[]::new);
        String number = sql.first(
                        Clause.of(
                                """
                                update membership.file_number_block set next = next + 1 where id = (select id from membership.file_number_block
                                    where unit_id = any(?) and next <= last order by length(path) desc, first limit 1 for update)
                                returning lpad((next - 1)::text, 6, '0') || ' ' || letters""",
                                (Object) above),
                        row -> row.getString(1))
                .orElseThrow(() -> new RegisterRefused("register.block-used-up"));
        numbers.begin(memberId, IdentifierKind.FILE, number, clock.today(), scope.actor());
        return number;
    }
}
