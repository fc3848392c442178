package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterRefused;

/** Two files of one person become one. The other file stays and points to the survivor; see {@link UndoMerge}. */
@UseCase("member.merge")
@ApplicationScoped
public class MergeMembers {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private Facts facts;

    @Inject
    private MergeWriter writer;

    @Inject
    private DuplicateDecisions decisions;

    @Inject
    private OfficialClock clock;

    /** @param fromOther facts whose value is taken from the file that ends; a fact the survivor lacks is always taken over */
    public void merge(Scope scope, long survivorId, long endedId, Set<Fact> fromOther) {
        if (survivorId == endedId) {
            throw new RegisterRefused("register.same-file");
        }
        members.take(scope, Math.min(survivorId, endedId));
        members.take(scope, Math.max(survivorId, endedId));
        Members.Root survivor = members.read(scope, survivorId);
        scope.trail().about("member", survivorId, survivor.path()).detail("with " + endedId);
        long decision = decisions.save(scope, endedId, survivorId, "merged", null, survivor.version());
        chooseFacts(scope, decision, survivorId, endedId, fromOther);
        writer.join(decision, survivorId, endedId, scope.actor());
        sql.update(Clause.of("update membership.member set merged_into = ? where id = ?", survivorId, endedId));
    }

    private void chooseFacts(Scope scope, long decision, long survivor, long ended, Set<Fact> fromOther) {
        Declaration other = facts.on(ended, clock.today()).orElse(Declaration.EMPTY);
        Facts.Period own = facts.periods(survivor).stream()
                .filter(p -> p.row().holds(clock.today()))
                .findFirst()
                .orElseThrow(() -> new RegisterRefused("register.no-name"));
        Map<Fact, String> taken = new EnumMap<>(Fact.class);
        other.values().forEach((fact, value) -> {
            boolean lacking = !own.declaration().has(fact);
            if ((lacking || fromOther.contains(fact))
                    && !value.equals(own.declaration().text(fact))) {
                taken.put(fact, value);
            }
        });
        if (!taken.isEmpty()) {
            List<Long> before = writer.current("member_facts", survivor);
            facts.replace(survivor, own, own.declaration().with(taken), Facts.Grounds.NONE, scope.actor());
            writer.remember(decision, survivor, "member_facts", own.row().id(), "ended");
            writer.current("member_facts", survivor).stream()
                    .filter(row -> !before.contains(row))
                    .forEach(row -> writer.remember(decision, survivor, "member_facts", row, "written"));
        }
    }
}
