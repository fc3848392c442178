package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.register.DuplicatePair;
import vn.dangvu.membership.register.FindDuplicates;

/** members/duplicates.xhtml */
@Named
@RequestScoped
public class DuplicatesPage {
    @Inject
    private Access access;

    @Inject
    private FindDuplicates findDuplicates;

    private List<DuplicatePair> pairs;

    public void open() {
        pairs = findDuplicates.list(access.scope("member.merge"));
    }

    public List<DuplicatePair> getPairs() {
        return pairs;
    }
}
