package vn.dangvu.web.study;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.roster.Tally;
import vn.dangvu.membership.study.ListStudies;
import vn.dangvu.membership.study.StudyRow;
import vn.dangvu.membership.study.StudyUnit;

/** study/studies.xhtml: the sessions of a year and how the branches did. */
@Named
@RequestScoped
public class StudiesPage {
    private static final int YEARS = 4;

    @Inject
    private Access access;

    @Inject
    private ListStudies listStudies;

    @Inject
    private OfficialClock clock;

    private Integer year;
    private List<StudyRow> rows;
    private List<StudyUnit> units;

    public List<StudyRow> getRows() {
        if (rows == null) {
            rows = listStudies.ofYear(access.scope("study.read"), getYear());
        }
        return rows;
    }

    public List<StudyUnit> getUnits() {
        if (units == null) {
            units = listStudies.rates(access.scope("study.read"), getYear(), clock.today());
        }
        return units;
    }

    public Tally getTotal() {
        return getUnits().stream().map(StudyUnit::tally).reduce(new Tally(0, 0, 0, 0), Tally::and);
    }

    public int getMadeUp() {
        return getUnits().stream().mapToInt(StudyUnit::madeUp).sum();
    }

    public Integer getYear() {
        return year == null ? clock.today().getYear() : year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(i -> now + 1 - i).toList();
    }
}
