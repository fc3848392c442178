package vn.dangvu.web.study;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridRow;
import vn.dangvu.membership.study.RecordStudy;
import vn.dangvu.web.attendance.CellView;
import vn.dangvu.web.attendance.RollPage;
import vn.dangvu.web.attendance.RollTask;
import vn.dangvu.web.shell.Doing;

/** study/record-study.xhtml: who of a unit was at a session. */
@Named
@RequestScoped
public class RecordStudyPage implements RollPage {
    @Inject
    private StudyTask task;

    @Inject
    private RollTask roll;

    @Inject
    private RecordStudy recordStudy;

    private long unit;
    private Grid grid;

    @PostConstruct
    void find() {
        unit = Doing.number("unit");
    }

    @Override
    public Grid getGrid() {
        if (grid == null) {
            grid = recordStudy.roll(task.keep(), task.getId(), unit);
        }
        return grid;
    }

    @Override
    public boolean isKeeping() {
        return true;
    }

    @Override
    public List<CellView> cells(GridRow row) {
        return List.of(roll.view(row, getGrid().meetings().get(0), row.cells().get(0), true));
    }

    @Override
    public String save() {
        return saved(false);
    }

    @Override
    public String saveRest() {
        return saved(true);
    }

    private String saved(boolean rest) {
        String next = roll.save(
                getGrid(),
                changes -> recordStudy.save(task.keep(), task.getId(), unit, changes, rest),
                "/study/record-study.xhtml?id=" + task.getId() + "&unit=" + unit);
        grid = null;
        return next;
    }

    public long getUnit() {
        return unit;
    }
}
