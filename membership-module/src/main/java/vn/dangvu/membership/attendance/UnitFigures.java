package vn.dangvu.membership.attendance;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.roster.Tally;

/**
 * The attendance of a unit and all below it over a year.
 *
 * @param itself the unit asked about, as far as it meets itself
 * @param meetings whose day has come
 * @param findings that the goal is missed, and by which rule
 */
public record UnitFigures(
        long unitId, String unit, String path, boolean itself, int meetings, Tally tally, List<Finding> findings) {}
