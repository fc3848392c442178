package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dangvu.server.demo.Person.Event;

/** How somebody became a member, and what followed from it: probationary, official, out. */
record Joining(LocalDate admitted, LocalDate official, boolean inThisRegister) {
    private static final Set<String> OUT = Set.of("death", "expulsion", "removal", "resignation");

    /** @param act the decision behind it: admission, recognition, removal … */
    record Step(String standing, String reason, LocalDate from, String act) {}

    static Joining of(Person person) {
        Event again = person.event("readmission");
        if (again != null) {
            return new Joining(again.on(), again.on().plusMonths(12), true);
        }
        boolean here = person.event("admission") != null;
        LocalDate official = person.recognised() == null
                ? null
                : person.has("official-before-joining") ? person.admitted().plusMonths(12) : person.recognised();
        return new Joining(person.admitted(), official, here);
    }

    List<Step> steps(Person person) {
        var steps = new ArrayList<Step>();
        if (person.firstDecided() != null) {
            steps.add(new Step("probationary", null, person.firstDecided(), ""));
            steps.add(new Step("official", null, person.firstDecided().plusMonths(12), ""));
            steps.add(new Step("out", "removal", person.leftBefore(), ""));
        }
        steps.add(new Step("probationary", null, admitted, "admission"));
        LocalDate end = person.events().stream()
                .filter(e -> OUT.contains(e.kind()))
                .map(Event::on)
                .findFirst()
                .orElse(null);
        if (official != null && (end == null || official.isBefore(end))) {
            steps.add(new Step("official", null, official, "recognition"));
        }
        for (Event event : person.events()) {
            if (OUT.contains(event.kind())) {
                steps.add(new Step("out", event.kind(), event.on(), event.kind()));
            } else if (event.kind().equals("restoration")) {
                steps.add(new Step("official", null, event.on(), "restoration"));
            }
        }
        return steps;
    }
}
