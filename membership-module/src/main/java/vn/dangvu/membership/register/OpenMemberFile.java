package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.AsOf;

/** Opens a member's file; that it was read, by whom and which part, goes into the log. */
@UseCase(value = "member.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenMemberFile {
    @Inject
    private FileReader reader;

    /** @param part which part is looked at, for the log */
    public MemberFile open(Scope scope, long id, AsOf asOf, String part) {
        scope.trail().about("member", id, null).asOf(asOf.date()).detail(part);
        MemberFile file = reader.read(scope, id, asOf);
        scope.trail().about("member", id, file.path());
        return file;
    }
}
