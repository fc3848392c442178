package vn.dangvu.membership.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** Opens what is kept about somebody who works far away; that it was read goes into the log. */
@UseCase(value = "leave.read", record = UseCase.Record.READ)
@ApplicationScoped
public class OpenAway {
    @Inject
    private Aways aways;

    public AwayFile open(Scope scope, long id) {
        return aways.read(scope, id);
    }
}
