package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;

/** The branch keeps what the member said on paper or in a meeting, word for word, and what it answered. */
@UseCase("leaving.keep")
@ApplicationScoped
public class KeepLeavingWords {
    @Inject
    private Cases cases;

    @Inject
    private Words words;

    /** @param who member or branch */
    public void keep(Scope scope, long id, long version, String who, LocalDate on, String said, String paper) {
        CaseFile file = cases.take(scope, id, version);
        if (!"member".equals(who) && !"branch".equals(who)) {
            throw new OperationRefused("leaving.field.missing", "@leaving.field.who");
        }
        if (who.equals("member")) {
            Said.must(paper, "leaving.field.missing", "@leaving.field.paper");
        }
        words.write(scope, file, who, on, said, paper);
    }
}
