package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.UseCase.Record;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.PartialDate;

/**
 * The search box: names in any order, with or without marks, a year of birth beside them, a card, citizen's or file number, or its
 * last four figures. Names that carry the marks as typed come first; homonyms are told apart by birth and unit.
 */
@UseCase(value = "member.list", record = Record.QUIET)
@ApplicationScoped
public class FindMembers {
    /** Matches looked at before ranking; a search that finds more wants another word. */
    private static final int CANDIDATES = 200;

    @Inject
    private Sql sql;

    /**
     * @param unit the unit of the day, or the last one of somebody who stands in no list any more
     * @param listed stands in a list on the day
     */
    public record Found(long id, String name, PartialDate born, String unit, String standing, boolean listed) {}

    /** @param more there are others; one more word would find them */
    public record Result(List<Found> found, boolean more) {}

    public Result find(Scope scope, String typed, LocalDate today, int most) {
        SearchWords words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return new Result(List.of(), false);
        }
        List<Found> found = sql.list(query(scope, words, AsOf.of(today), most + 1), FindMembers::read);
        return found.size() > most ? new Result(found.subList(0, most), true) : new Result(found, false);
    }

    private static Clause query(Scope scope, SearchWords words, AsOf today, int most) {
        Clause query = Clause.of(
                        "select f.member_id, f.full_name, f.born_on, f.born_precision, s.standing, h.listed,"
                                + " coalesce(up.short_name, u.short_name) as unit_name from (select distinct n.member_id from (")
                .then(candidates(words))
                .then(") n) c join membership.member_facts f on f.member_id = c.member_id and")
                .then(today.holds("f"))
                .then(
                        "cross join lateral (select a.unit_id, a.valid_to > ? as listed from membership.affiliation a"
                                + " where a.member_id = c.member_id and a.kind = 'home' and a.superseded_at = 'infinity' and",
                        today.date())
                .then(scope.within("a.path"))
                .then("order by a.valid_to desc limit 1) h join membership.unit u on u.id = h.unit_id"
                        + " left join membership.unit_period up on up.unit_id = u.id and")
                .then(today.holds("up"))
                .then("left join membership.standing s on s.member_id = c.member_id and")
                .then(today.holds("s"))
                .then("where true");
        if (words.year().isPresent()) {
            query = query.and(
                    Clause.of("extract(year from f.born_on) = ?", words.year().get()));
        }
        return query.then(
                "order by h.listed desc, membership.name_words(f.folded, f.lowered) @@ ?::tsquery desc,"
                        + " f.sort_name collate \"vi-x-icu\", f.born_on, f.member_id limit ?",
                words.marked().or(words::folded).orElse(""),
                most);
    }

    /** Those that carry the marks are looked up first: among many homonyms without marks they could be missed. */
    private static Clause candidates(SearchWords words) {
        if (words.folded().isEmpty()) {
            return numbers(words);
        }
        String folded = words.folded().get();
        Clause names = Clause.of("select membership.named_in_scope(?, ?) as member_id", folded, limit(words));
        if (words.marked().isPresent()) {
            String both = folded + " & " + words.marked().get();
            names = Clause.of("select membership.named_in_scope(?, ?) as member_id union", both, limit(words))
                    .then(names);
        }
        return words.digits().isEmpty()
                ? names
                : Clause.of("(").then(names).then(") intersect").then(numbers(words));
    }

    private static int limit(SearchWords words) {
        return words.year().isPresent() || words.digits().isPresent() ? CANDIDATES * 50 : CANDIDATES;
    }

    private static Clause numbers(SearchWords words) {
        return Clause.of(
                "select membership.numbered_in_scope(?, ?, ?) as member_id",
                words.digits().orElseThrow(),
                words.whole(),
                CANDIDATES);
    }

    private static Found read(ResultSet row) throws SQLException {
        return new Found(
                row.getLong("member_id"),
                row.getString("full_name"),
                PartialDate.of(Sql.date(row, "born_on"), row.getString("born_precision")),
                row.getString("unit_name"),
                row.getString("standing"),
                row.getBoolean("listed"));
    }
}
