package vn.dangvu.membership.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
    /** A scope with fewer people, about two wards, is read through once. */
    private static final int SMALL_SCOPE = 5_000;

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
        if (words.digits().isPresent() && words.folded().isPresent()) {
            query = query.and(Clause.of(
                    "membership.name_words(f.folded, f.lowered) @@ ?::tsquery",
                    words.folded().get()));
        }
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

    /** A number tells more than a name: those who have it are few, and the names are compared among them. */
    private static Clause candidates(SearchWords words) {
        return words.digits().isPresent()
                ? Clause.of(
                        "select membership.numbered_in_scope(?, ?, ?) as member_id",
                        words.digits().get(),
                        words.whole(),
                        CANDIDATES)
                : Clause.of(
                        "select membership.find_named(?, ?, ?, ?, ?::integer, ?, ?) as member_id",
                        words.folded().orElseThrow(),
                        words.marked().<Object>map(m -> m).orElse(new Sql.Null(Types.VARCHAR)),
                        words.names().toArray(String[]::new),
                        words.typed(),
                        words.year().<Object>map(y -> y).orElse(new Sql.Null(Types.INTEGER)),
                        CANDIDATES,
                        SMALL_SCOPE);
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
