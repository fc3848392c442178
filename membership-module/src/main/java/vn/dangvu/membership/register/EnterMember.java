package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.membership.MembershipRegister;
import vn.dangvu.membership.RegisterEntry;

/** Puts a person into the register with unit, standing and numbers. */
@UseCase("member.change")
@ApplicationScoped
public class EnterMember {
    @Inject
    private MembershipRegister register;

    @Inject
    private Trails trails;

    public long enter(Scope scope, RegisterEntry entry) {
        long id = register.enter(scope, entry);
        trails.member(scope, id);
        return id;
    }
}
