package vn.dangvu.web.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.CurrentCaller;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.OpenMemberFile;

/** my/file.xhtml */
@Named
@RequestScoped
public class FilePage {
    @Inject
    private Access access;

    @Inject
    private CurrentCaller current;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private OfficialClock clock;

    private MemberFile file;

    public void open() {
        Long member = current.caller().memberId();
        if (member != null) {
            file = openMemberFile.open(access.scope("member.read"), member, AsOf.of(clock.today()), "own");
        }
    }

    /** Null when no file belongs to the account. */
    public MemberFile getFile() {
        return file;
    }
}
