package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.QueryFailed;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterRefused;

/**
 * Enters a block of file numbers that the province gave to a unit. Blocks of one unit never overlap; since the law says so,
 * a new block overlaps no other of the register either.
 */
@UseCase("member.change")
@ApplicationScoped
public class EnterNumberBlock {
    private static final String APART = "register.file-number.blocks-apart";
    private static final String OVERLAP = "23P01";

    /**
     * A block as the paper gives it.
     *
     * @param letters of the province: VP
     * @param basis the paper that gave it
     */
    public record Block(long unitId, String letters, int first, int last, String basis, LocalDate from) {}

    @Inject
    private Sql sql;

    @Inject
    private UnitPlaces units;

    @Inject
    private Law law;

    public void enter(Scope scope, Block block) {
        UnitPlace unit = units.covered(scope, block.unitId());
        String letters = block.letters() == null ? "" : block.letters().strip().toUpperCase(java.util.Locale.ROOT);
        scope.trail()
                .about("unit", block.unitId(), unit.path())
                .detail(block.first() + "–" + block.last() + " " + letters);
        if (block.basis() == null || block.basis().isBlank()) {
            throw new RegisterRefused("register.block-basis");
        }
        if (law.asOf(block.from()).knows(APART) && overlaps(block, letters)) {
            throw new RegisterRefused("register.block-overlaps");
        }
        try {
            write(scope, block, letters, unit);
        } catch (QueryFailed e) {
            throw new RegisterRefused(OVERLAP.equals(e.state()) ? "register.block-overlaps" : "register.block-wrong");
        }
    }

    private boolean overlaps(Block block, String letters) {
        return sql.first(
                        Clause.of("select membership.block_overlaps(?, ?, ?)", letters, block.first(), block.last()),
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    private void write(Scope scope, Block block, String letters, UnitPlace unit) {
        sql.update(Clause.of(
                "insert into membership.file_number_block (unit_id, path, letters, first, last, next, basis, valid_from, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                block.unitId(),
                unit.path(),
                letters,
                block.first(),
                block.last(),
                block.first(),
                block.basis().strip(),
                block.from(),
                scope.actor()));
    }
}
