package vn.dangvu.admission.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccountTies;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** Gives somebody on the list an account, so that the own way into the Party can be followed and declared in it. */
@UseCase("candidate.keep")
@ApplicationScoped
public class TieAccount {
    @Inject
    private Sql sql;

    @Inject
    private CandidateRoots roots;

    @Inject
    private AccountTies accounts;

    public void tie(Scope scope, long id, long version, String username) {
        roots.take(scope, id, version);
        Said.must(username, "admission.account-missing");
        long account = accounts.stranger(username.strip())
                .orElseThrow(() -> new OperationRefused("admission.account-unknown", username.strip()));
        boolean taken = !sql.list(
                        Clause.of("select 1 from admission.candidate where account_id = ? and id <> ?", account, id),
                        row -> true)
                .isEmpty();
        if (taken) {
            throw new OperationRefused("admission.account-unknown", username.strip());
        }
        sql.update(Clause.of("update admission.candidate set account_id = ? where id = ?", account, id));
        sql.update(Clause.of(
                "update admission.dossier set account_id = ? where candidate_id = ? and closed_on is null",
                account,
                id));
        scope.trail().detail("account " + account);
    }
}
