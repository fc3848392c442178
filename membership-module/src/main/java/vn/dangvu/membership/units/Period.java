package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.Objects;

/** What a unit was called, what it was and where it stood from a day until another ({@code LocalDate.MAX}: still). */
record Period(
        long unitId,
        String type,
        Long parentId,
        String path,
        String name,
        String shortName,
        LocalDate from,
        LocalDate to,
        Long decisionId) {

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && to.isAfter(day);
    }

    boolean isUnder(String prefix) {
        return path.startsWith(prefix);
    }

    Period between(LocalDate start, LocalDate end) {
        return new Period(unitId, type, parentId, path, name, shortName, start, end, decisionId);
    }

    Period at(Long parent, String place) {
        return new Period(unitId, type, parent, place, name, shortName, from, to, decisionId);
    }

    Period called(String newType, String newName, String newShortName) {
        return new Period(unitId, newType, parentId, path, newName, newShortName, from, to, decisionId);
    }

    Period decided(Long decision) {
        return new Period(unitId, type, parentId, path, name, shortName, from, to, decision);
    }

    /** Same name, type and unit above; the place of the unit above may differ. */
    boolean says(Period other) {
        return type.equals(other.type)
                && name.equals(other.name)
                && shortName.equals(other.shortName)
                && Objects.equals(parentId, other.parentId);
    }
}
