package vn.dangvu.membership.committees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.membership.units.Units;

/** Writes down that somebody was elected or appointed to a post. The mandate of the account is given apart. */
@UseCase("unit.change")
@ApplicationScoped
public class RecordPost {
    @Inject
    private Units units;

    @Inject
    private MembershipRegister register;

    @Inject
    private PostChecks checks;

    @Inject
    private Writing writing;

    /** What speaks against it, or is worth knowing, before it is written. */
    public List<Finding> examine(Scope scope, NewPost post) {
        return checks.examine(post, units.covered(scope, post.unitId()));
    }

    /** @throws OperationRefused when something found blocks */
    public long record(Scope scope, NewPost post, DecisionPaper paper) {
        UnitRow unit = units.covered(scope, post.unitId());
        OperationRefused.ifBlocked(checks.examine(post, unit));
        long id = writing.insert(
                Clause.of(
                        """
                        insert into membership.position_held (unit_id, term_id, member_id, position, how, duty, valid_from,
                            valid_to, decision_id, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                        post.unitId(),
                        Writing.number(post.termId()),
                        post.memberId(),
                        post.position(),
                        post.how(),
                        Writing.text(post.duty()),
                        post.from(),
                        Writing.end(post.until()),
                        Writing.number(paper == null ? null : register.record(scope, paper, post.unitId())),
                        scope.actor()),
                "units.post-overlaps");
        scope.trail()
                .about("member", post.memberId(), unit.path())
                .asOf(post.from())
                .detail(post.position());
        return id;
    }
}
