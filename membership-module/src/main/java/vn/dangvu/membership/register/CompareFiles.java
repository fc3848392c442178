package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.AsOf;

/** Opens two files side by side; both readings go into the log. */
@UseCase(value = "member.merge", record = UseCase.Record.READ)
@ApplicationScoped
public class CompareFiles {
    @Inject
    private FileReader reader;

    public List<MemberFile> open(Scope scope, long first, long second, AsOf asOf) {
        MemberFile one = reader.read(scope, first, asOf);
        MemberFile other = reader.read(scope, second, asOf);
        scope.trail().about("member", first, one.path()).detail("compared with " + second);
        return List.of(one, other);
    }
}
