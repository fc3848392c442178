package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** Keeps a scanned paper in the file of a member. */
@UseCase("document.write")
@ApplicationScoped
public class AddPaperOfMember {
    @Inject
    private Members members;

    @Inject
    private StoreDocument store;

    /** @throws vn.dangvu.kernel.document.DocumentRefused without a title, empty, too large, or of a type that is not kept */
    public long add(Scope scope, long memberId, String title, Scan scan) {
        Members.Root member = members.read(scope, memberId);
        return store.store(
                scope,
                new StoreDocument.Paper(member.path(), "member", memberId, title, scan.fileName(), scan.content()));
    }
}
