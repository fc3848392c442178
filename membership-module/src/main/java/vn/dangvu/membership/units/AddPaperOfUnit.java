package vn.dangvu.membership.units;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.document.StoreDocument;

/** Keeps a scanned paper of a unit. */
@UseCase("document.write")
@ApplicationScoped
public class AddPaperOfUnit {
    @Inject
    private Units units;

    @Inject
    private StoreDocument store;

    /** @throws vn.dangvu.kernel.document.DocumentRefused without a title, empty, too large, or of a type that is not kept */
    public long add(Scope scope, long unitId, String title, Scan scan) {
        UnitRow unit = units.covered(scope, unitId);
        return store.store(
                scope, new StoreDocument.Paper(unit.path(), "unit", unitId, title, scan.fileName(), scan.content()));
    }
}
