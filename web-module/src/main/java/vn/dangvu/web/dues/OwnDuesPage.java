package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.membership.dues.DuesYear;
import vn.dangvu.membership.dues.ShowOwnDues;
import vn.dangvu.membership.rates.BasisFile;
import vn.dangvu.membership.rates.ShowOwnBasis;
import vn.dangvu.membership.reliefs.ApplyForMyself;
import vn.dangvu.membership.reliefs.Relief;
import vn.dangvu.membership.reliefs.ShowOwnReliefs;

/** my/dues.xhtml: what a member himself pays from, owes and has paid, and his application to pay less. */
@Named
@RequestScoped
public class OwnDuesPage {
    @Inject
    private DuesTask task;

    @Inject
    private ReliefFields fields;

    @Inject
    private ShowOwnDues showOwnDues;

    @Inject
    private ShowOwnBasis showOwnBasis;

    @Inject
    private ShowOwnReliefs showOwnReliefs;

    @Inject
    private ApplyForMyself applyForMyself;

    private List<DuesYear> rows;
    private BasisFile basis;
    private List<Relief> reliefs;

    public List<DuesYear> getRows() {
        if (rows == null) {
            rows = showOwnDues.of(task.scope("own.dues"), task.year());
        }
        return rows;
    }

    public BasisFile getBasis() {
        if (basis == null) {
            basis = showOwnBasis.of(task.scope("own.dues"), task.getNow()).orElse(null);
        }
        return basis;
    }

    public List<Relief> getReliefs() {
        if (reliefs == null) {
            reliefs = showOwnReliefs.all(task.scope("own.dues"));
        }
        return reliefs;
    }

    public int getYear() {
        return task.year();
    }

    public String apply() {
        return task.run(() -> {
            applyForMyself.apply(task.scope("own.dues"), fields.form(task.getToday()));
            task.done("relief-asked");
            return "/my/dues.xhtml";
        });
    }
}
