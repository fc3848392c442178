package vn.dangvu.membership.signals;

/**
 * Figures of one unit below, of what was not accepted.
 *
 * @param people members with a signal
 * @param three of them, those at the third level
 * @param moving of them, those with a transfer, an exemption or a contact past its time
 * @param waiting answers nothing was found on yet
 */
public record UnitSignals(long unitId, String unit, int people, int three, int moving, int waiting) {}
