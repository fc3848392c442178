package vn.dangvu.membership.legal;

import vn.dangvu.kernel.time.PartialDate;

/**
 * The dates of a life in the Party as the file states them; any may be null.
 *
 * @param decided admission decision of the competent level
 * @param admitted ceremony; printed on the card
 * @param recognised official from
 */
public record Joining(PartialDate born, PartialDate decided, PartialDate admitted, PartialDate recognised) {

    /** The day from which the person was in the Party: the ceremony, else the decision; null when neither is known. */
    public PartialDate entered() {
        return admitted != null ? admitted : decided;
    }
}
