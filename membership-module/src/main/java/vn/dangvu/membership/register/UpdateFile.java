package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterRefused;

/**
 * What the clerk may keep up to date alone: where somebody lives and works, what they have learnt. Who they are and how they
 * joined needs a second person ({@link ProposeCorrection}).
 */
@UseCase("member.change")
@ApplicationScoped
public class UpdateFile {
    @Inject
    private Members members;

    @Inject
    private Facts facts;

    @Inject
    private PlainFacts plain;

    @Inject
    private OfficialClock clock;

    /** Life has changed on that day; what was true before stays in the history. */
    public void change(Scope scope, long memberId, long version, Map<Fact, String> now, LocalDate from) {
        Members.Root member = begin(scope, memberId, version, now);
        members.notInFuture(from);
        Declaration before = facts.on(member.id(), from).orElse(Declaration.EMPTY);
        Map<Fact, String> changed = changed(before, now);
        scope.trail().asOf(from).detail(names(changed));
        facts.change(member.id(), before.with(changed), from, Facts.Grounds.NONE, scope.actor());
    }

    /** What was recorded was never right; the period stays, the wrong version is kept as superseded. */
    public void correct(Scope scope, long memberId, long version, Map<Fact, String> now) {
        Members.Root member = begin(scope, memberId, version, now);
        LocalDate today = clock.today();
        Facts.Period current = facts.periods(member.id()).stream()
                .filter(p -> p.row().holds(today))
                .findFirst()
                .orElseThrow(() -> new RegisterRefused("register.nothing-changes"));
        Map<Fact, String> changed = changed(current.declaration(), now);
        scope.trail().detail(names(changed));
        facts.replace(member.id(), current, current.declaration().with(changed), Facts.Grounds.NONE, scope.actor());
    }

    private Members.Root begin(Scope scope, long memberId, long version, Map<Fact, String> now) {
        Members.Root member = members.take(scope, memberId, version);
        scope.trail().about("member", member.id(), member.path());
        Set<Fact> open = plain.on(clock.today());
        now.keySet().stream().filter(f -> !open.contains(f)).findFirst().ifPresent(f -> {
            throw new RegisterRefused("register.needs-second-person", f.name());
        });
        return member;
    }

    private static Map<Fact, String> changed(Declaration before, Map<Fact, String> now) {
        Map<Fact, String> changed = before.changesTo(before.with(now));
        if (changed.isEmpty()) {
            throw new RegisterRefused("register.nothing-changes");
        }
        return changed;
    }

    private static String names(Map<Fact, String> changed) {
        return changed.keySet().stream().map(Fact::name).collect(Collectors.joining(", "));
    }
}
