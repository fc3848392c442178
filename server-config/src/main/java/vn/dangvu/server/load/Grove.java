package vn.dangvu.server.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.dangvu.kernel.text.VietnameseText;

/** The units of a plan: country, provinces, communes, branches. Ids and paths are computed, not kept. */
final class Grove {
    private static final LocalDate OPENED = LocalDate.of(2000, 1, 1);
    private static final String UNIT = "id, type, parent_id, path, name, short_name, folded, opened_on, place";
    private static final String PERIOD =
            "id, unit_id, type, parent_id, path, name, short_name, valid_from, recorded_by";

    private final Plan plan;
    private final long root;
    private final long period;

    Grove(Plan plan, IdRange ids) {
        this.plan = plan;
        this.root = ids.next(units());
        this.period = ids.next(units());
    }

    /** A tree that stands already: for its places only. */
    Grove(Plan plan, long root) {
        this.plan = plan;
        this.root = root;
        this.period = root;
    }

    private int units() {
        return 1 + plan.provinces() + plan.wards() * (1 + plan.branches());
    }

    String rootPath() {
        return "/" + root + "/";
    }

    long province(int province) {
        return root + 1 + province;
    }

    long ward(int ward) {
        return root + 1 + plan.provinces() + (long) ward * (1 + plan.branches());
    }

    long branch(int ward, int branch) {
        return ward(ward) + 1 + branch;
    }

    String wardPath(int ward) {
        return rootPath() + province(ward / plan.communes()) + "/" + ward(ward) + "/";
    }

    String branchPath(int ward, int branch) {
        return wardPath(ward) + branch(ward, branch) + "/";
    }

    long root() {
        return root;
    }

    void write(Connection connection) throws SQLException {
        var units = new CopyRows(connection, "membership.unit", UNIT);
        var periods = new CopyRows(connection, "membership.unit_period", PERIOD).after(units);
        unit(units, periods, root, "central", null, rootPath(), "Toàn quốc (dữ liệu giả định)", "Toàn quốc");
        for (int p = 0; p < plan.provinces(); p++) {
            String name = "Tỉnh giả định %02d".formatted(p + 1);
            String path = rootPath() + province(p) + "/";
            unit(units, periods, province(p), "province", root, path, "Đảng bộ " + name, name);
        }
        for (int w = 0; w < plan.wards(); w++) {
            String name = "Phường giả định %d".formatted(w + 1);
            long above = province(w / plan.communes());
            unit(units, periods, ward(w), "ward", above, wardPath(w), "Đảng bộ " + name, name);
            for (int b = 0; b < plan.branches(); b++) {
                String group = "TDP số %d".formatted(b + 1);
                unit(units, periods, branch(w, b), "branch", ward(w), branchPath(w, b), "Chi bộ " + group, group);
            }
        }
        periods.flush();
    }

    private void unit(
            CopyRows units,
            CopyRows periods,
            long id,
            String type,
            Long parent,
            String path,
            String name,
            String shortName) {
        units.add(id, type, parent, path, name, shortName, VietnameseText.folded(name), OPENED, "Giả định");
        periods.add(period + id - root, id, type, parent, path, name, shortName, OPENED, 1L);
    }
}
