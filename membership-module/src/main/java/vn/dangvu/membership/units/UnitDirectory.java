package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.text.VietnameseText;

/** Units by id or by name, never one outside the scope. */
@UseCase(value = "unit.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class UnitDirectory {
    private static final int MOST = 50;

    @Inject
    private Units units;

    /** @throws vn.dangvu.kernel.access.AccessRefused outside the scope or not there at all: the answer is the same */
    public UnitRow one(Scope scope, long id) {
        return units.covered(scope, id);
    }

    /** Those of the units that the scope covers. */
    public Map<Long, UnitRow> byIds(Scope scope, Collection<Long> ids) {
        return units
                .list(Clause.of("where u.id = any (?)", (Object) ids.toArray(Long[]::new))
                        .and(scope.within("u.path")))
                .stream()
                .collect(Collectors.toMap(UnitRow::id, Function.identity()));
    }

    /** From the top of what the caller may see down to the unit: the place in the tree. */
    public List<UnitRow> chain(Scope scope, long id) {
        return units.list(Clause.of(
                        "where u.id = any (select unnest(string_to_array(trim('/' from path), '/'))::bigint"
                                + " from membership.unit where id = ?)",
                        id)
                .and(scope.within("u.path"))
                .then("order by length(u.path)"));
    }

    /**
     * For a picker: every word typed occurs in the name, marks or not, in any order. Names with the marks as typed come
     * first, then names that begin so.
     *
     * @param most at most 50
     */
    public List<UnitRow> search(Scope scope, String typed, boolean closedToo, int most) {
        String[] words = VietnameseText.folded(typed).split(" ");
        Clause found = Clause.of(closedToo ? "where true" : "where u.closed_on is null")
                .and(scope.within("u.path"));
        for (String word : words) {
            found = found.and(Clause.of("u.folded like ?", "%" + literal(word) + "%"));
        }
        return units.list(found.then(
                "order by (strpos(lower(u.name), ?) > 0) desc, (u.folded like ?) desc, u.short_name collate"
                        + " membership.vi_counting, u.id limit ?",
                VietnameseText.normal(typed).toLowerCase(Locale.ROOT),
                literal(words[0]) + "%",
                Math.min(most, MOST)));
    }

    /** The open branches and groups below a unit: where members stand. */
    public List<UnitRow> branches(Scope scope, long underId) {
        String[] types = UnitTypes.WITH_MEMBERS.toArray(String[]::new);
        PathRange under = PathRange.under(units.covered(scope, underId).path());
        return units.list(Clause.of(
                "where u.closed_on is null and u.type = any (?) and u.path >= ? and u.path < ?"
                        + " order by u.name collate membership.vi_counting, u.id",
                types,
                under.lo(),
                under.hi()));
    }

    private static String literal(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
