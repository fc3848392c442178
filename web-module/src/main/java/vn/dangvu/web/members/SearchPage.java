package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.roll.FindMembers;

/** members/search.xhtml: what the search box of every page opens. */
@Named
@RequestScoped
public class SearchPage {
    private static final int MOST = 50;

    @Inject
    private Access access;

    @Inject
    private FindMembers findMembers;

    @Inject
    private OfficialClock clock;

    private String q;
    private FindMembers.Result result;

    public void load() {
        if (q != null && !q.isBlank() && access.allows("member.list")) {
            result = findMembers.find(access.scope("member.list"), q, clock.today(), MOST);
        }
    }

    public FindMembers.Result getResult() {
        return result;
    }

    /** The name without its last word. */
    public String leading(String name) {
        return name.substring(0, name.lastIndexOf(' ') + 1);
    }

    public String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
