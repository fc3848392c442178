package vn.dangvu.web.ratings.collective;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import vn.dangvu.evaluation.collective.ListUnitRatings;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages about units. */
@Named
@RequestScoped
public class UnitWords {
    @Inject
    private Texts texts;

    public Map<String, String> getStates() {
        return texts.words(
                "collective.state",
                Arrays.stream(ListUnitRatings.State.values())
                        .map(ListUnitRatings.State::code)
                        .toList());
    }

    /** How a state is shown: the ending of dv-chip. */
    public String tone(ListUnitRatings.State state) {
        return switch (state) {
            case DECIDED -> "done";
            case APPRAISED -> "info";
            case REPORTED -> "soon";
            case NOT_REPORTED -> "plain";
        };
    }
}
