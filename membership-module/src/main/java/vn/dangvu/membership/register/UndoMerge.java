package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterRefused;

/** Takes a merge apart again, as long as nothing was written to the survivor since. */
@UseCase("member.merge")
@ApplicationScoped
public class UndoMerge {
    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private MergeWriter writer;

    @Inject
    private DuplicateDecisions decisions;

    public void undo(Scope scope, long endedId) {
        Members.Root ended = members.read(scope, endedId);
        if (ended.mergedInto() == null) {
            throw new RegisterRefused("register.merge-none");
        }
        long survivorId = ended.mergedInto();
        Members.Root survivor = members.take(scope, survivorId);
        scope.trail().about("member", survivorId, survivor.path()).detail("with " + endedId);
        DuplicateDecisions.Merge merge =
                decisions.merge(endedId, survivorId).orElseThrow(() -> new RegisterRefused("register.merge-none"));
        if (merge.survivorVersion() != survivor.version()) {
            throw new RegisterRefused("register.merge-built-on");
        }
        writer.takeApart(merge.id(), survivorId, endedId, scope.actor());
        sql.update(Clause.of("update membership.member set merged_into = null where id = ?", endedId));
        decisions.save(scope, endedId, survivorId, "undone", null, null);
        sql.first(Clause.of("select membership.carry_back(?, ?)", endedId, survivorId), row -> true);
    }
}
