package vn.dangvu.web.attendance;

import java.util.List;
import vn.dangvu.membership.roster.Grid;
import vn.dangvu.membership.roster.GridRow;

/** A page that fills in one column: a meeting, a unit's part of a session. The same template shows both. */
public interface RollPage {
    Grid getGrid();

    boolean isKeeping();

    List<CellView> cells(GridRow row);

    String save();

    /** With those nobody has said anything about: they were there, or owe nothing. */
    String saveRest();
}
