package vn.dangvu.membership.resolutions;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.meetings.Said;

/**
 * What a resolution says.
 *
 * @param number null to take the next one of the year
 * @param subject what it is about, as it follows "về"
 * @param assessment results, shortcomings and why; may be empty
 * @param tasks what is to be done and how
 * @param arrangement how it is carried out; may be empty
 * @param motionId the question that was voted on, null for a conclusion without a vote
 */
public record ResolutionText(
        Integer number,
        String subject,
        String assessment,
        String tasks,
        String arrangement,
        Long motionId,
        String signer,
        String signerPost) {

    List<Finding> mistakes() {
        var found = new ArrayList<Finding>();
        if (Said.nothing(subject) || Said.nothing(tasks)) {
            found.add(Finding.error("resolutions.text-missing", null));
        }
        if (Said.nothing(signer) || Said.nothing(signerPost)) {
            found.add(Finding.error("resolutions.signer-missing", null));
        }
        if (number != null && number < 1) {
            found.add(Finding.error("resolutions.number-wrong", null));
        }
        return found;
    }
}
