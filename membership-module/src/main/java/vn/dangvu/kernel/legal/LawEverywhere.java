package vn.dangvu.kernel.legal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of one day, wherever a unit stands: what committees have set themselves was read once for all of them. */
public final class LawEverywhere {
    private final LocalDate date;
    private final List<Own> own;

    LawEverywhere(LocalDate date, List<Own> own) {
        this.date = date;
        this.own = own;
    }

    /** With the local rules of the unit at this path and of the units above it, the nearest first. */
    public LawOn at(String path) {
        return new LawOn(LawBook.shipped(), date, local(path));
    }

    private Map<String, Version> local(String path) {
        var latestOfUnit = new LinkedHashMap<String, Own>();
        own.stream()
                .filter(r -> r.depthIn(path) >= 0 && LawBook.shipped().has(r.key()))
                .forEach(r -> latestOfUnit.put(r.unitId() + " " + r.key(), r));
        var nearest = new HashMap<String, Version>();
        latestOfUnit.values().stream()
                .filter(r -> !r.value().equals(Law.ENDED))
                .sorted(Comparator.comparingInt(r -> r.depthIn(path)))
                .forEach(r -> nearest.put(r.key(), r.version()));
        return nearest;
    }

    /** What one committee has set itself, in the order in which it came into force. */
    record Own(long unitId, String key, String value, LocalDate from, Citation citation) {
        private int depthIn(String path) {
            return path.indexOf("/" + unitId + "/");
        }

        private Version version() {
            Object typed = LawBook.shipped().parameter(key).unit().parse(value);
            return new Version(typed, from, null, citation, "", unitId);
        }
    }
}
