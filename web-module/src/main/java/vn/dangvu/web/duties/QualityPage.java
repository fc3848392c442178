package vn.dangvu.web.duties;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Completeness;
import vn.dangvu.membership.duties.Quality;
import vn.dangvu.membership.duties.Quality.Branch;
import vn.dangvu.membership.duties.Quality.CheckList;
import vn.dangvu.membership.duties.Quality.Kind;
import vn.dangvu.membership.duties.QualityOfFiles;

/** duties/quality.xhtml, and the card of the home page: how complete the files are, and the check-list of one branch. */
@Named
@RequestScoped
public class QualityPage {
    private static final int WORST = 5;

    @Inject
    private Access access;

    @Inject
    private QualityOfFiles qualityOfFiles;

    @Inject
    private OfficialClock clock;

    private Long unit;
    private Quality quality;
    private CheckList checkList;

    public void load() {
        if (unit == null) {
            getQuality();
        } else {
            checkList = qualityOfFiles.checkList(access.scope("member.list"), unit);
        }
    }

    /** May the caller see how complete the files are at all? */
    public boolean isOpen() {
        return access.allows("member.list");
    }

    public Quality getQuality() {
        if (quality == null) {
            quality = qualityOfFiles.branches(access.scope("member.list"));
        }
        return quality;
    }

    public List<Branch> getWorst() {
        return getQuality().branches().stream()
                .filter(b -> b.items() > 0)
                .limit(WORST)
                .toList();
    }

    /** Whole percent of the longest bar. */
    public int bar(Branch branch) {
        return share(branch.items(), getQuality().branches().get(0).items());
    }

    public int kindBar(Kind kind) {
        return share(kind.files(), getQuality().kinds().get(0).files());
    }

    private static int share(int part, int of) {
        return of == 0 ? 0 : Math.max(1, part * 100 / of);
    }

    /** Percent with one decimal, rounded down so that 100 is only said of complete files. */
    public double percent(Completeness files) {
        return files.filled() / 10.0;
    }

    public LocalDate getDay() {
        return clock.today();
    }

    public CheckList getCheckList() {
        return checkList;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }
}
