package vn.dangvu.admission.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;

/** Those behind one figure, a page of them: asked with the question of the figure they are as many as it says. */
@UseCase(value = "dossier.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class ListAdmitted {
    @Inject
    private FigureNames names;

    /**
     * @param paging sorted by name, unit, on, due or length, as the rows have it
     * @throws vn.dangvu.kernel.access.AccessRefused for a unit outside the scope
     */
    public Page<FigureRow> page(Scope scope, Question question, Figure figure, Paging paging) {
        return names.page(scope, question, figure, paging);
    }
}
