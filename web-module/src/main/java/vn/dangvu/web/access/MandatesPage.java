package vn.dangvu.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ListMandates;
import vn.dangvu.kernel.access.MandateRow;
import vn.dangvu.membership.committees.FindMandateGaps;
import vn.dangvu.membership.committees.MandateGap;

/** access/mandates.xhtml: who may see what. */
@Named
@RequestScoped
public class MandatesPage {
    @Inject
    private Access access;

    @Inject
    private ListMandates listMandates;

    @Inject
    private FindMandateGaps findMandateGaps;

    private String ended;
    private List<MandateRow> rows;
    private List<MandateGap> gaps;

    public void load() {
        rows = listMandates.over(access.scope("mandate.read"), "1".equals(ended));
    }

    /** Who holds a post today and has no right of use that fits it. */
    public List<MandateGap> getGaps() {
        if (gaps == null) {
            gaps = findMandateGaps.today(access.scope("mandate.read"));
        }
        return gaps;
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
