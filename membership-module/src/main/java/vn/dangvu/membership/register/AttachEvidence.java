package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.StoreDocument;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.membership.RegisterRefused;

/** Keeps the paper that proves a proposal in the file of the member; a later one takes its place, the earlier stays in the file. */
@UseCase("document.write")
@ApplicationScoped
public class AttachEvidence {
    @Inject
    private Sql sql;

    @Inject
    private Corrections corrections;

    @Inject
    private Members members;

    @Inject
    private StoreDocument store;

    /**
     * @return id of the document
     * @throws RegisterRefused once the proposal is settled, or without a title
     * @throws vn.dangvu.kernel.document.DocumentRefused empty, too large, or of a type that is not kept
     */
    public long attach(Scope scope, long correction, String title, String fileName, byte[] content) {
        Corrections.Proposal proposal = corrections
                .take(correction)
                .orElseThrow(() -> new AccessRefused(scope.permission(), "access.outside-scope"));
        Members.Root member = members.read(scope, proposal.memberId());
        if (proposal.outcome() != null) {
            throw new RegisterRefused("register.correction-settled");
        }
        if (title == null || title.isBlank()) {
            throw new RegisterRefused("register.evidence-title");
        }
        long document = store.store(
                scope, new StoreDocument.Paper(member.path(), "member", member.id(), title.strip(), fileName, content));
        sql.update(Clause.of("update membership.correction set document_id = ? where id = ?", document, correction));
        scope.trail().about("member", member.id(), member.path()).detail("correction " + correction);
        return document;
    }
}
