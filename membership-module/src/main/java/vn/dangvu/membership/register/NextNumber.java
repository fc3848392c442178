package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterRefused;
import vn.dangvu.membership.Standing;

/**
 * The next file number (số lý lịch) of the block of the nearest unit above a member that has one left. The row of the
 * block is held until the end of the transaction: no number is skipped, none given twice; one that was recorded by hand before is
 * passed over.
 */
@ApplicationScoped
class NextNumber {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private Movements movements;

    @Inject
    private Numbers numbers;

    @Inject
    private OfficialClock clock;

    private record Taken(long block, long series, int figures, String letters) {}

    /** @return the number given: 000811 VP */
    String give(Scope scope, long memberId) {
        Members.Root member = members.take(scope, memberId);
        scope.trail().about("member", memberId, member.path()).detail("file number");
        if (held(memberId)) {
            throw new RegisterRefused("register.file-number-held");
        }
        Standing standing = movements.standing(memberId, clock.today());
        if (standing == null || standing == Standing.OUT) {
            throw new RegisterRefused("register.not-a-member");
        }
        Taken next = take(member.path());
        String number = NumberBlockRow.number(next.figures(), next.letters());
        numbers.begin(memberId, IdentifierKind.FILE, number, clock.today(), next.series(), scope.actor());
        return number;
    }

    private boolean held(long memberId) {
        return sql.first(
                        Clause.of(
                                "select 1 from membership.identifier where member_id = ? and kind = 'file' and superseded_at = 'infinity'"
                                        + " and valid_to = 'infinity'",
                                memberId),
                        row -> true)
                .isPresent();
    }

    private Taken take(String path) {
        Long[] above = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toArray(Long[]::new);
        for (long block : blocks(above)) {
            Optional<Taken> next = free(block);
            if (next.isPresent()) {
                sql.update(Clause.of(
                        "update membership.file_number_block set next = ? where id = ?",
                        next.get().figures() + 1,
                        block));
                return next.get();
            }
        }
        throw new RegisterRefused("register.block-used-up");
    }

    /** Held for this transaction, the nearest unit first. */
    private Iterable<Long> blocks(Long[] above) {
        return sql.list(
                Clause.of(
                        "select id from membership.file_number_block where unit_id = any(?) and next <= last"
                                + " order by length(path) desc, valid_from, first for update",
                        (Object) above),
                row -> row.getLong(1));
    }

    private Optional<Taken> free(long block) {
        return sql.first(
                Clause.of(
                        """
                        select b.id, b.unit_id, n, b.letters from membership.file_number_block b cross join lateral generate_series(b.next, b.last) n
                        where b.id = ? and not exists (select 1 from membership.numbers_held(array['file'],
                            array[lpad(n::text, 6, '0') || ' ' || b.letters]) h where h.series = b.unit_id) limit 1""",
                        block),
                row -> new Taken(row.getLong("id"), row.getLong("unit_id"), row.getInt("n"), row.getString("letters")));
    }
}
