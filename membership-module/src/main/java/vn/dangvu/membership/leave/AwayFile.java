package vn.dangvu.membership.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Somebody who works far away.
 *
 * @param relative who can be asked when nobody answers
 * @param hostBranch the Party organisation of the place
 * @param agreedOn the branch has agreed the calendar, null while the member has only declared
 * @param lastContact null before the first
 * @param lostOn since when nobody answers, null while there is contact
 * @param contacts the newest first; empty in lists
 */
public record AwayFile(
        long id,
        long version,
        long memberId,
        String name,
        long unitId,
        String path,
        String unitName,
        LocalDate from,
        LocalDate expectedTo,
        String place,
        String work,
        String phone,
        String means,
        String relative,
        String residencePaper,
        String hostBranch,
        int everyMonths,
        LocalDate agreedOn,
        LocalDate lastContact,
        LocalDate nextContact,
        LocalDate lostOn,
        Remark remark,
        LocalDate returnedOn,
        String declaredBy,
        List<Contact> contacts) {

    public static final List<String> MEANS = List.of("phone", "message", "mail", "visit", "relative");

    public record Remark(String text, String body, LocalDate on) {}

    /** @param kind contact, attempt, lost, found; {@code withdrawn} the reason, null while it stands */
    public record Contact(
            long id,
            LocalDate on,
            String kind,
            String means,
            String who,
            String said,
            String recorder,
            Instant recordedAt,
            String withdrawn) {
        public boolean stands() {
            return withdrawn == null;
        }
    }

    /** declared, kept, overdue, lost, returned: what the page shows as a sign and a word. */
    public String state(LocalDate day) {
        if (returnedOn != null) {
            return "returned";
        }
        if (lostOn != null) {
            return "lost";
        }
        return agreedOn == null ? "declared" : nextContact.isBefore(day) ? "overdue" : "kept";
    }

    /** Days since something was last heard; since leaving when nothing was. */
    public long silence(LocalDate day) {
        return ChronoUnit.DAYS.between(lastContact == null ? from : lastContact, day);
    }
}
