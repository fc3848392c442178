package vn.dangvu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything one knows of a person who is put into the register. Periods run from {@code from} to {@code to}, the first day
 * that no longer counts, null when open.
 *
 * @param stays units by time, the last one is the home of the file; at least one
 * @param standings empty: taken from the dates of joining in the declaration
 */
public record RegisterEntry(
        Declaration declaration,
        List<Stay> stays,
        List<StandingSpan> standings,
        List<CircumstanceSpan> circumstances,
        List<Number> numbers,
        List<FileItem> items) {

    /**
     * @param arrivedFrom the organisation somebody came from, in words
     * @param leftBy code of {@link Departure}, or {@code transfer, move, reorganisation}; null while the stay is open
     */
    public record Stay(
            long unitId,
            LocalDate from,
            LocalDate to,
            Arrival arrivedBy,
            String arrivedFrom,
            String leftBy,
            String leftTo,
            Long decisionId) {

        public static Stay open(long unitId, LocalDate from, Arrival arrivedBy) {
            return new Stay(unitId, from, null, arrivedBy, null, null, null, null);
        }
    }

    public record StandingSpan(Standing standing, Departure reason, LocalDate from, LocalDate to, Long decisionId) {}

    /** @param expectedTo the announced end of a circumstance that still lasts */
    public record CircumstanceSpan(
            Circumstance kind, String detail, LocalDate from, LocalDate to, LocalDate expectedTo, Long decisionId) {}

    /** @param from null: since always */
    public record Number(IdentifierKind kind, String value, LocalDate from, LocalDate to) {}

    public RegisterEntry {
        stays = List.copyOf(stays);
        standings = List.copyOf(standings);
        circumstances = List.copyOf(circumstances);
        numbers = List.copyOf(numbers);
        items = List.copyOf(items);
    }

    /** What a list of members says of somebody: the person, the unit, the numbers. */
    public static RegisterEntry of(Declaration declaration, Stay home, Map<IdentifierKind, String> numbers) {
        return new RegisterEntry(
                declaration,
                List.of(home),
                List.of(),
                List.of(),
                numbers.entrySet().stream()
                        .map(n -> new Number(n.getKey(), n.getValue(), null, null))
                        .toList(),
                List.of());
    }

    /** The last stay: the unit that keeps the file. */
    public Stay home() {
        return stays.get(stays.size() - 1);
    }
}
