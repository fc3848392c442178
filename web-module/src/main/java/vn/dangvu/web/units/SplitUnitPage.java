package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.units.NewUnit;
import vn.dangvu.membership.units.Split;
import vn.dangvu.membership.units.SplitCandidates;
import vn.dangvu.membership.units.SplitUnit;

/** units/split-unit.xhtml: up to three new units; each member gets the number of the unit to go to. */
@Named
@RequestScoped
public class SplitUnitPage {
    private static final int MOST = 3;

    @Inject
    private Access access;

    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private SplitUnit splitUnit;

    @Inject
    private SplitCandidates candidates;

    @Inject
    private OfficialClock clock;

    private final List<String> names = new ArrayList<>(List.of("", "", ""));
    private final Map<Long, String> goes = new HashMap<>();
    private boolean closes;
    private List<SplitCandidates.Candidate> people;

    public String split() {
        return task.run("split", () -> splitUnit
                .split(task.change(), new Split(task.ref(), closes, parts()), decision.decision())
                .get(0));
    }

    private List<Split.Part> parts() {
        var parts = new ArrayList<Split.Part>();
        for (int i = 0; i < MOST; i++) {
            if (names.get(i) != null && !names.get(i).isBlank()) {
                String number = String.valueOf(i + 1);
                List<Long> members = goes.entrySet().stream()
                        .filter(e -> number.equals(e.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
                parts.add(new Split.Part(
                        new NewUnit(task.getUnit().type(), 0, names.get(i), "", "", ""), members, List.of()));
            }
        }
        return parts;
    }

    public List<SplitCandidates.Candidate> getPeople() {
        if (people == null) {
            people = candidates.of(access.scope("member.list"), task.getId(), clock.today());
        }
        return people;
    }

    public List<String> getNames() {
        return names;
    }

    public Map<Long, String> getGoes() {
        return goes;
    }

    public boolean isCloses() {
        return closes;
    }

    public void setCloses(boolean closes) {
        this.closes = closes;
    }
}
