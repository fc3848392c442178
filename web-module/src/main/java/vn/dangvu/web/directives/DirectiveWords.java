package vn.dangvu.web.directives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import vn.dangvu.membership.directives.DirectiveFilter;
import vn.dangvu.membership.directives.DirectiveKind;
import vn.dangvu.membership.directives.ListDirectiveTasks;
import vn.dangvu.web.i18n.Texts;

/** What can be chosen on the pages of directing documents, and how a state is shown. */
@Named
@RequestScoped
public class DirectiveWords {
    @Inject
    private Texts texts;

    public Map<String, String> getKinds() {
        return texts.words(
                "directives.kind",
                Arrays.stream(DirectiveKind.values()).map(DirectiveKind::code).toList());
    }

    public Map<String, String> getStates() {
        return texts.words("directives.state", DirectiveFilter.STATES);
    }

    public Map<String, String> getTaskStates() {
        return texts.words("directives.tasks.state", ListDirectiveTasks.STATES);
    }

    /** The chip of a state: late is the only filled one. */
    public String chip(String state) {
        return switch (state) {
            case "late" -> "late";
            case "done" -> "done";
            case "proposed", "returned", "waiting" -> "soon";
            case "open" -> "info";
            default -> "plain";
        };
    }

    public String icon(String state) {
        return switch (state) {
            case "late" -> "alert-triangle-filled";
            case "done" -> "circle-check";
            case "proposed", "waiting" -> "clock";
            case "returned" -> "arrow-back-up";
            case "withdrawn", "declined" -> "ban";
            case "replaced" -> "replace";
            default -> "circle";
        };
    }
}
