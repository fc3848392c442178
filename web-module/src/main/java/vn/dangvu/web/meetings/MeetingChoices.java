package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.meetings.MeetingKind;
import vn.dangvu.membership.minutes.AmendMinutes;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.members.Choices;

/** What can be chosen on the pages of meetings and of work. */
@Named
@RequestScoped
public class MeetingChoices {
    @Inject
    private Texts texts;

    @Inject
    private Access access;

    @Inject
    private UnitDirectory directory;

    @Inject
    private Choices choices;

    @Inject
    private OfficialClock clock;

    private Map<String, String> units;

    /** The committees of the caller's mandates and the branches below them. */
    public Map<String, String> getUnits() {
        if (units == null) {
            units = new LinkedHashMap<>();
            Scope scope = access.scope("unit.read");
            scope.mandates().stream()
                    .map(m -> directory.one(scope, m.unitId()))
                    .filter(u -> !u.type().endsWith("branch") && !u.isClosed())
                    .forEach(u -> units.put(Long.toString(u.id()), u.name()));
            units.putAll(choices.getBranches());
        }
        return units;
    }

    /** The one unit of somebody who has only one, else what the address says. */
    public Long unit(String asked) {
        if (AskedNumber.in(asked)) {
            return Long.valueOf(asked);
        }
        return getUnits().size() == 1
                ? Long.valueOf(getUnits().keySet().iterator().next())
                : null;
    }

    /** What the address says, else this year. */
    public int year(String asked) {
        return asked != null && asked.matches("(19|2[01])\\d\\d")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
    }

    UnitRow one(long id) {
        return directory.one(access.scope("unit.read"), id);
    }

    public Map<String, String> getKinds() {
        return texts.words(
                "meetings.kind",
                Arrays.stream(MeetingKind.values()).map(MeetingKind::code).toList());
    }

    public Map<String, String> getStates() {
        return texts.words("meetings.filter", List.of("open", "waiting", "held", "unfinished", "off"));
    }

    public Map<String, String> getTaskStates() {
        return texts.words("work.state", List.of("open", "overdue", "unseen", "done", "partly", "not-done"));
    }

    public Map<String, String> getResults() {
        return texts.words("work.state", List.of("done", "partly", "not-done"));
    }

    public Map<String, String> getSources() {
        return texts.words("work.source", List.of("year", "resolution", "between"));
    }

    public Map<String, String> getParts() {
        return texts.words("minutes.part", AmendMinutes.PARTS);
    }

    public Map<String, String> getMethods() {
        return texts.words("minutes.method", List.of("CARD", "SECRET"));
    }
}
