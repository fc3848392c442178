package vn.dangvu.membership.units;

/**
 * A unit in the tree of a day.
 *
 * @param path where it stood on that day
 * @param members probationary and official members of it and of everything below, on that day, inside the caller's scope; null where too
 *     many units stand below to count on the spot
 * @param children units directly below on that day
 * @param version of the unit today
 * @param closedSince true when the unit no longer exists today
 */
public record UnitNode(
        long id,
        String type,
        String name,
        String shortName,
        String path,
        Long parentId,
        Integer members,
        int children,
        boolean closedSince,
        long version) {}
