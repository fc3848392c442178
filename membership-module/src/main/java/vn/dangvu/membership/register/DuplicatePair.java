package vn.dangvu.membership.register;

/**
 * Two files that look alike.
 *
 * @param why number, same (name and birth), near (name, birth may be the same)
 */
public record DuplicatePair(
        long first,
        String firstName,
        String firstBorn,
        String firstUnit,
        long second,
        String secondName,
        String secondBorn,
        String secondUnit,
        String why) {}
