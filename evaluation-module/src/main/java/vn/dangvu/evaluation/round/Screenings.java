package vn.dangvu.evaluation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.Law;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.ConflictOfInterest;

/** People in rounds as roots: whoever writes anything takes the person first. Used inside an operation. */
@ApplicationScoped
public class Screenings {
    /** What ballots and papers call a person in a round. */
    public static final String SUBJECT = "screening";

    private static final Map<String, List<String>> CHOICES =
            Map.of("body", Step.BODIES, "direction", Step.DIRECTIONS, "finding", List.of("none", "proposed"));

    @Inject
    private Sql sql;

    @Inject
    private ScreeningReader reader;

    @Inject
    private Law law;

    @Inject
    private ConflictOfInterest interest;

    @Inject
    private OfficialClock clock;

    /** @throws AccessRefused outside the scope, and of oneself before it was told: the answer is the same */
    public Screening read(Scope scope, long id) {
        Screening file = reader.read(scope, id, false)
                .filter(s -> scope.covers(s.path()) && !oneself(scope, s))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        scope.trail().about(SUBJECT, id, file.path());
        return file;
    }

    private static boolean oneself(Scope scope, Screening file) {
        return Long.valueOf(file.memberId()).equals(scope.caller().memberId())
                && file.act(Step.TOLD).isEmpty();
    }

    /** Held until the end of the transaction, by somebody who is neither the person concerned nor a relative. */
    public Screening take(Scope scope, long id, long version) {
        Screening file = reader.read(scope, id, true)
                .filter(s -> scope.covers(s.path()))
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        if (file.version() != version) {
            throw new ChangedMeanwhile(null);
        }
        interest.mustBeFree(scope, file.memberId());
        sql.update(Clause.of("update evaluation.screening set version = version + 1 where id = ?", id));
        scope.trail().about(SUBJECT, id, file.path());
        return file;
    }

    public LawOn rules(Screening file, LocalDate on) {
        return law.asOf(on == null ? clock.today() : on, file.path());
    }

    public List<ScreeningWay.At> way(Screening file) {
        return ScreeningWay.of(file, rules(file, null));
    }

    void mustBeOpen(Scope scope, Screening file, Step step, LocalDate on) {
        if (!step.permission().equals(scope.permission())) {
            throw new AccessRefused(scope.permission(), "access.outside-scope");
        }
        OperationRefused.ifBlocked(ScreeningWay.against(file, step, on, clock.today(), rules(file, on)));
    }

    void write(Scope scope, long id, Step step, LocalDate on, Map<String, String> details) {
        sql.update(Clause.of(
                "insert into evaluation.screening_act (screening_id, step, on_date, details, recorded_by, recorder)"
                        + " values (?, ?, ?, jsonb_object(?, ?), ?, ?)",
                id,
                step.code(),
                on,
                details.keySet().toArray(String[]::new),
                details.values().toArray(String[]::new),
                scope.actor(),
                scope.caller().name()));
        scope.trail().asOf(on).detail(step.code());
    }

    /** @throws OperationRefused with everything that was not told */
    static Map<String, String> told(List<String> needed, Map<String, String> given) {
        var wrong = new ArrayList<Finding>();
        var kept = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        kept.keySet().retainAll(Set.copyOf(needed));
        for (String name : needed) {
            String value = kept.get(name);
            if (value == null || CHOICES.containsKey(name) && !CHOICES.get(name).contains(value)) {
                wrong.add(Finding.error("review.field-missing", null, "@review.field." + name));
            }
        }
        OperationRefused.ifBlocked(wrong);
        return kept;
    }
}
