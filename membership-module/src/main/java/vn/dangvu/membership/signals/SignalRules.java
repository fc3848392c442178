package vn.dangvu.membership.signals;

import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.membership.MonthsInYear;

/**
 * At how many months a signal is told, and by which reading of "three months in a year".
 *
 * @param reading in force where it is looked at: calendar-year, consecutive or rolling-year
 * @param first months for the first level, {@code second} for the second; the third is what the Charter names
 */
public record SignalRules(
        String reading,
        Citation readingCitation,
        int first,
        int second,
        Citation levelCitation,
        int absent,
        Citation absentCitation,
        int unpaid,
        Citation unpaidCitation) {

    static SignalRules of(LawOn law) {
        return new SignalRules(
                law.text("absence.reading"),
                law.citation("absence.reading"),
                law.number("signal.first"),
                law.number("signal.second"),
                law.citation("signal.first"),
                law.number("deletion.absent"),
                law.citation("deletion.absent"),
                law.number("deletion.unpaid"),
                law.citation("deletion.unpaid"));
    }

    public int limit(SignalKind kind) {
        return kind == SignalKind.OWED ? unpaid : absent;
    }

    public Citation citation(SignalKind kind) {
        return kind == SignalKind.OWED ? unpaidCitation : absentCitation;
    }

    /** 0 to 3 by one reading; null reading for whichever finds most. */
    public int level(SignalKind kind, MonthsInYear months, String by) {
        int count = by == null ? months.most() : months.count(by);
        if (count >= limit(kind)) {
            return 3;
        }
        return count >= second ? 2 : count >= first ? 1 : 0;
    }
}
