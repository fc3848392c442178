package vn.dangvu.membership.committees;

import java.time.LocalDate;

/**
 * A post somebody holds or held.
 *
 * @param position secretary, deputy, standing, committee, inspection, group-leader
 * @param how elected or appointed
 * @param until last day, null while it lasts
 */
public record PostRow(
        long id,
        long unitId,
        Long termId,
        long memberId,
        String name,
        String position,
        String how,
        String duty,
        LocalDate from,
        LocalDate until,
        String decisionNumber,
        String endReason,
        String endDecision) {}
