package vn.dangvu.admission.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Where a dossier stands changes by time alone when a probation ends: what is kept for lists is made anew before a list is shown, some at a time. */
@ApplicationScoped
public class Freshen {
    private static final int AT_ONCE = 100;

    @Inject
    private Sql sql;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierReader reader;

    @Inject
    private OfficialClock clock;

    public void within(Scope scope) {
        List<Long> stale = sql.list(
                Clause.of(
                                "select id from admission.dossier where closed_on is null and stale_on <= ? and",
                                clock.today())
                        .then(scope.within("path"))
                        .then("order by id limit ? for update skip locked", AT_ONCE),
                row -> row.getLong(1));
        for (long id : stale) {
            dossiers.keep(scope, reader.whole(scope, reader.head(scope, id, "")));
        }
    }
}
