package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes scopes: the only way to one. A page asks for the scope of a permission and hands it to the operation. */
@ApplicationScoped
public class Access {
    static final String MEMBER = "member";
    static final String ANYONE = "anyone";

    @Inject
    private CurrentCaller current;

    @Inject
    private RoleBook roles;

    @Inject
    private RefusalLog refusals;

    /** @throws AccessRefused when no mandate of today gives the permission; the refusal is in the audit chain */
    public Scope scope(String permission) {
        return scope(permission, current.caller());
    }

    /** May the caller do this anywhere at all? For menus and buttons; the operation asks again. */
    public boolean allows(String permission) {
        Caller caller = current.caller();
        return ownFile(permission, caller)
                || roles.grants(ANYONE, permission)
                || !granting(permission, caller).isEmpty();
    }

    /** An account with neither a member's file nor a mandate. */
    public boolean isStranger() {
        Caller caller = current.caller();
        return caller.memberId() == null && caller.mandates().isEmpty();
    }

    Scope scope(String permission, Caller caller) {
        List<MandateInForce> mandates = granting(permission, caller);
        boolean own = ownFile(permission, caller);
        if (mandates.isEmpty() && !own && !roles.grants(ANYONE, permission)) {
            refusals.noScope(caller, permission, "access.no-mandate");
            throw new AccessRefused(permission, "access.no-mandate");
        }
        return new Scope(permission, caller, mandates, own, roles);
    }

    private List<MandateInForce> granting(String permission, Caller caller) {
        return caller.mandates().stream()
                .filter(m -> roles.grants(m.role(), permission))
                .toList();
    }

    private boolean ownFile(String permission, Caller caller) {
        return caller.memberId() != null
                && (roles.grants(MEMBER, permission) || roles.grants(MEMBER, permission + ".own"));
    }
}
