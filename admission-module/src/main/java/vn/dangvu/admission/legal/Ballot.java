package vn.dangvu.admission.legal;

/**
 * The outcome of a vote; never who voted how.
 *
 * @param body code: branch, committee, standing-committee, delegated-committee
 * @param base who counts, present or not
 */
public record Ballot(String body, int inFavour, int base) {

    boolean proposing() {
        return body.equals("branch") || body.equals("committee");
    }
}
