package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.Collective;
import vn.dangvu.membership.transfer.OpenCollective;

/** transfers/collectives.xhtml */
@Named
@RequestScoped
public class CollectivesPage {
    @Inject
    private Access access;

    @Inject
    private OpenCollective openCollective;

    private List<Collective> rows;

    public List<Collective> getRows() {
        if (rows == null) {
            rows = openCollective.all(access.scope("transfer.read"));
        }
        return rows;
    }
}
