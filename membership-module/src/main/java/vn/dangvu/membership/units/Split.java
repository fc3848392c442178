package vn.dangvu.membership.units;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.OperationRefused;

/**
 * How a unit is split.
 *
 * @param closes true when the old unit ends and everybody goes to one of the parts; false when it goes on with the rest
 * @param parts the new units with those who go there; they stand beside the old one
 */
public record Split(UnitRef unit, boolean closes, List<Part> parts) {

    /**
     * @param members ids of members who stand in the unit itself or in one of its groups
     * @param units ids of units below that go along with everybody in them
     */
    public record Part(NewUnit unit, List<Long> members, List<Long> units) {
        public Part {
            members = List.copyOf(members);
            units = List.copyOf(units);
        }
    }

    public Split {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || closes && parts.size() < 2) {
            throw new OperationRefused("units.split-incomplete");
        }
        mustBeOnce(parts.stream().flatMap(p -> p.members().stream()));
        mustBeOnce(parts.stream().flatMap(p -> p.units().stream()));
    }

    private static void mustBeOnce(Stream<Long> ids) {
        Set<Long> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new OperationRefused("units.split-twice");
            }
        });
    }

    List<Long> members() {
        return parts.stream().flatMap(p -> p.members().stream()).toList();
    }

    List<Long> units() {
        return parts.stream().flatMap(p -> p.units().stream()).toList();
    }
}
