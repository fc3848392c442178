package vn.dangvu.admission.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Citation;

/**
 * The bodies a case passes, by the rules of the day on which the branch considers it.
 *
 * @param asOf that day; today while the branch has not met
 * @param steps codes of the bodies in their order, the branch first, the deciding one last
 * @param section the branch stands under a part committee, which looks at its resolution without a vote
 * @param committee the unit whose committee proposes, null when none does
 * @param deciding the unit whose body decides, null when it is above this register
 * @param delegated the committee decides in the place of its superior
 * @param straddles the dossier was opened under a route of other bodies
 */
public record Route(
        LocalDate asOf,
        List<String> steps,
        boolean section,
        Long committee,
        Long deciding,
        boolean delegated,
        boolean straddles,
        Citation citation) {

    public String decidingBody() {
        return steps.get(steps.size() - 1);
    }

    /** Is this step on the way? */
    boolean needs(Step step, boolean consent, boolean again) {
        return switch (step) {
            case FORMER -> again;
            case SECTION_APPRAISAL, SECTION_RECOGNITION -> section;
            case COMMITTEE_VOTE, COMMITTEE_RECOGNITION, COMMITTEE_DELETION -> committee != null && !delegated;
            case STANDING_VOTE, STANDING_RECOGNITION, STANDING_DELETION -> deciding != null;
            case CONSENT -> consent;
            default -> true;
        };
    }

    /** The unit whose body votes in this step. */
    public Long unitOf(Step step, long branch) {
        return switch (step.body()) {
            case BRANCH -> branch;
            case COMMITTEE, DELEGATED_COMMITTEE -> committee;
            case STANDING_COMMITTEE -> deciding;
        };
    }
}
