package vn.dangvu.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.attendance.OwnAttendance;

/** my/attendance.xhtml: what is written down about whoever looks. */
@Named
@RequestScoped
public class OwnAttendancePage {
    @Inject
    private Access access;

    @Inject
    private OwnAttendance ownAttendance;

    @Inject
    private OfficialClock clock;

    private Integer year;
    private OwnAttendance.Year own;

    public OwnAttendance.Year getOwn() {
        if (own == null) {
            own = ownAttendance.of(access.scope("own.attendance"), getYear());
        }
        return own;
    }

    /** Those with entries, and the one asked for. */
    public List<Integer> getYears() {
        return Stream.concat(Stream.of(getYear()), getOwn().years().stream())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    public Integer getYear() {
        return year == null ? clock.today().getYear() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
