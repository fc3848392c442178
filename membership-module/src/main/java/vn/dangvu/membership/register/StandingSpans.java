package vn.dangvu.membership.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.StandingSpan;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.Standing;

/**
 * The standing of a newly entered person through time: as given, else from the dates of joining. Probation runs from the
 * ceremony to the day of recognition; a date known only to the month or year counts from its first day; without any date
 * a listed person is taken for official since the list.
 */
final class StandingSpans {
    private StandingSpans() {}

    static List<StandingSpan> of(RegisterEntry entry) {
        return entry.standings().isEmpty() ? derived(entry) : entry.standings();
    }

    private static List<StandingSpan> derived(RegisterEntry entry) {
        LocalDate admitted = day(entry, Fact.ADMITTED);
        LocalDate official = day(entry, Fact.RECOGNISED);
        if (admitted == null && official == null) {
            official = entry.stays().get(0).from();
        }
        Stay home = entry.home();
        LocalDate end = departure(home) == null ? null : home.to();
        var spans = new ArrayList<StandingSpan>();
        if (admitted != null && (official == null || admitted.isBefore(official))) {
            spans.add(new StandingSpan(Standing.PROBATIONARY, null, admitted, official == null ? end : official, null));
        }
        if (official != null) {
            spans.add(new StandingSpan(Standing.OFFICIAL, null, official, end, null));
        }
        if (end != null) {
            spans.add(new StandingSpan(Standing.OUT, departure(home), end, null, home.decisionId()));
        }
        return spans;
    }

    private static LocalDate day(RegisterEntry entry, Fact fact) {
        return entry.declaration().date(fact).map(PartialDate::earliest).orElse(null);
    }

    private static Departure departure(Stay stay) {
        return Arrays.stream(Departure.values())
                .filter(d -> d.code().equals(stay.leftBy()))
                .findFirst()
                .orElse(null);
    }
}
