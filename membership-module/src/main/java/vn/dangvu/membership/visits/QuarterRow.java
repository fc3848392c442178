package vn.dangvu.membership.visits;

/**
 * A branch in the report of a quarter.
 *
 * @param keepers who follows it, joined; empty for nobody
 * @param wanted how many visits a quarter the rule asks for; null without a rule
 * @param open difficulties not ended on the last day of the quarter (or today), {@code late} of them past their day
 */
public record QuarterRow(
        long unitId,
        String unit,
        String keepers,
        int planned,
        int attended,
        Integer wanted,
        int heard,
        int settled,
        int answered,
        int open,
        int late) {

    public boolean tooFew() {
        return wanted != null && attended < wanted;
    }
}
