package vn.dangvu.membership.transfer;

import java.time.LocalDate;

/** What is asked for when somebody moves out of a branch; the command of {@link StartTransfer}. */
public final class TransferWishes {
    private TransferWishes() {}

    /**
     * @param toUnit inside the committee, else null
     * @param place the organisation at the other end, when outside
     * @param basis the decision, contract or paper of residence
     * @param basisOn from when it holds: the term runs from it
     * @param until only for a temporary transfer: its last day
     */
    public record Out(
            long memberId,
            Route route,
            boolean temporary,
            Long toUnit,
            String place,
            String reason,
            String basis,
            LocalDate basisOn,
            LocalDate until,
            LocalDate askedOn) {}

    /**
     * Somebody has come with an introduction paper.
     *
     * @param place who sent
     * @param number of the paper, in the book of the sender
     * @param boxes counted on the paper
     * @param feeUntil the month to which the fee is paid, as typed: 11/2026
     */
    public record In(
            long unitId,
            boolean temporary,
            Traveller person,
            String place,
            String reason,
            LocalDate until,
            String number,
            LocalDate issuedOn,
            int boxes,
            String feeUntil,
            LocalDate shownOn) {}
}
