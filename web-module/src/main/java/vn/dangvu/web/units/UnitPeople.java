package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.PathRange;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.duties.Quality;
import vn.dangvu.membership.duties.QualityOfFiles;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;

/** The members of the unit in the tree and how complete their files are; the lists themselves are elsewhere. */
@Named
@RequestScoped
public class UnitPeople {
    private static final int SHOWN = 50;

    @Inject
    private Access access;

    @Inject
    private UnitsPage page;

    @Inject
    private UnitFile file;

    @Inject
    private ListMembers listMembers;

    @Inject
    private QualityOfFiles qualityOfFiles;

    private ListMembers.Roll roll;
    private Quality quality;

    /** The first of them, by name. */
    public ListMembers.Roll getRoll() {
        if (roll == null) {
            MemberFilter filter = MemberFilter.on(page.getDay()).with(Criterion.UNIT, Long.toString(page.getId()));
            roll = listMembers.page(access.scope("member.list"), filter, new Paging(0, SHOWN, "name", false));
        }
        return roll;
    }

    public boolean isMore() {
        return getRoll().tally().total() > SHOWN;
    }

    /** The branches of this unit; {@code wide} when there are too many in the caller's scope. */
    public Quality getQuality() {
        if (quality == null) {
            Quality all = qualityOfFiles.branches(access.scope("member.list"));
            PathRange here = PathRange.under(file.getUnit().path());
            List<Quality.Branch> below =
                    all.branches().stream().filter(b -> here.holds(b.path())).toList();
            quality = new Quality(below, all.wide());
        }
        return quality;
    }
}
