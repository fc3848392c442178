package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.membership.RegisterRefused;

/** The superior level opens a file of a committee below: only with a reason, which the member can read. */
@UseCase(value = "member.read.reason", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenMemberFileForReason {
    private static final int SHORTEST = 10;

    @Inject
    private FileReader reader;

    public MemberFile open(Scope scope, long id, AsOf asOf, String reason) {
        if (reason == null || reason.strip().length() < SHORTEST) {
            throw new RegisterRefused("register.reading-reason", SHORTEST);
        }
        scope.trail().about("member", id, null).asOf(asOf.date()).detail(reason.strip());
        MemberFile file = reader.read(scope, id, asOf);
        scope.trail().about("member", id, file.path());
        return file;
    }
}
