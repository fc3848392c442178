package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.dangvu.admission.source.ShowSources;
import vn.dangvu.admission.source.SourceRow;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;

/** admission/sources.xhtml: what came of the lists in a year, branch by branch. */
@Named
@RequestScoped
public class SourcesPage {
    @Inject
    private Access access;

    @Inject
    private ShowSources showSources;

    @Inject
    private OfficialClock clock;

    private Integer year;
    private List<SourceRow> rows;

    public List<SourceRow> getRows() {
        if (rows == null) {
            rows = showSources.of(access.scope("candidate.read"), getYear());
        }
        return rows;
    }

    public int sum(ToIntFunction<SourceRow> figure) {
        return getRows().stream().mapToInt(figure).sum();
    }

    public int getMeant() {
        return sum(r -> r.meant() == null ? 0 : r.meant());
    }

    public int getAdmitted() {
        return sum(SourceRow::admitted);
    }

    public int getNow() {
        return sum(SourceRow::now);
    }

    public int getCertified() {
        return sum(SourceRow::certified);
    }

    public long getDry() {
        return getRows().stream().filter(SourceRow::dry).count();
    }

    /** Full years with the one that runs, newest first. */
    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(0, 9).mapToObj(back -> now - back).toList();
    }

    public Integer getYear() {
        return year == null ? Integer.valueOf(clock.today().getYear()) : year;
    }

    public void setYear(Integer year) {
        this.year = year == null || year < 1930 || year > clock.today().getYear() + 1 ? null : year;
    }
}
