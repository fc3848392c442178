package vn.dangvu.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ListMandates;
import vn.dangvu.kernel.access.MandateRow;

/** access/mandates.xhtml: who may see what. */
@Named
@RequestScoped
public class MandatesPage {
    @Inject
    private Access access;

    @Inject
    private ListMandates listMandates;

    private String ended;
    private List<MandateRow> rows;

    public void load() {
        rows = listMandates.over(access.scope("mandate.read"), "1".equals(ended));
    }

    public List<MandateRow> getRows() {
        return rows;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }
}
