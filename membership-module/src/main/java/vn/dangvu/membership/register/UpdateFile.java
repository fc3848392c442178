package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
 * joined needs a second person, and so does putting right what was recorded wrongly ({@link ProposeCorrection}).
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
        mustNotOverwrite(member.id(), from, changed, before);
        scope.trail().asOf(from).detail(names(changed));
        facts.change(member.id(), before.with(changed), from, Facts.Grounds.NONE, scope.actor());
    }

    /** Something was never recorded: it is added to what holds today, for the same time. What stands there is not touched. */
    public void complete(Scope scope, long memberId, long version, Map<Fact, String> now) {
        Members.Root member = begin(scope, memberId, version, now);
        LocalDate today = clock.today();
        Facts.Period current = facts.periods(member.id()).stream()
                .filter(p -> p.row().holds(today))
                .findFirst()
                .orElseThrow(() -> new RegisterRefused("register.nothing-changes"));
        Map<Fact, String> changed = changed(current.declaration(), now);
        mustBeOpen(changed, current.declaration());
        scope.trail().detail(names(changed));
        facts.replace(member.id(), current, current.declaration().with(changed), Facts.Grounds.NONE, scope.actor());
    }

    /** A change on the very day of an earlier one would leave nothing of it: that is a correction. */
    private void mustNotOverwrite(long member, LocalDate from, Map<Fact, String> changed, Declaration recorded) {
        boolean begins =
                facts.periods(member).stream().anyMatch(p -> from.equals(p.row().from()));
        if (begins) {
            Declaration before = facts.on(member, from.minusDays(1)).orElse(Declaration.EMPTY);
            Map<Fact, String> said = new EnumMap<>(changed);
            said.keySet().removeIf(f -> Objects.equals(before.text(f), recorded.text(f)));
            mustBeOpen(said, recorded);
        }
    }

    private static void mustBeOpen(Map<Fact, String> changed, Declaration recorded) {
        changed.keySet().stream().filter(recorded::has).findFirst().ifPresent(f -> {
            throw new RegisterRefused("register.needs-correction", f.name());
        });
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
