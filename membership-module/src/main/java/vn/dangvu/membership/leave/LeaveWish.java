package vn.dangvu.membership.leave;

import java.time.LocalDate;

/**
 * What somebody asks for.
 *
 * @param how written, oral, online
 * @param paper medical paper, registration of temporary residence; blank when there is none
 * @param until last day, null for the old and weak
 * @param longContract works twelve months or longer in a unit with a Party organisation
 */
public record LeaveWish(
        String ground,
        LocalDate askedOn,
        String how,
        String reason,
        String paper,
        LocalDate from,
        LocalDate until,
        boolean longContract) {}
