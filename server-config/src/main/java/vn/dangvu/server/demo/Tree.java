package vn.dangvu.server.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * The Party organisations of the demonstration: one ward through three sets of rules. Until 30/6/2025 it stands under the
 * city of Phúc Yên and the province of Vĩnh Phúc, then under the province of Phú Thọ.
 */
final class Tree {
    static final String WARD = "ward";
    static final String PROVINCE = "phu-tho";

    private static final LocalDate WARD_FOUNDED = LocalDate.of(2018, 2, 7);
    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final LocalDate UNIFIED = LocalDate.of(2026, 7, 26);
    private static final LocalDate GROUPS = LocalDate.of(2018, 3, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(1996, 11, 26);

    private static final String UNIT =
            "id, code, type, parent_id, path, name, short_name, folded, opened_on, closed_on, place";
    private static final String PERIOD = "id, unit_id, type, parent_id, path, name, short_name, valid_from, valid_to,"
            + " decision_id, recorded_at, recorded_by";
    private static final String SUCCESSION = "id, from_unit, to_unit, kind, on_date, decision_id";

    record Branch(String key, String name, String formerName, String place) {
        boolean residential() {
            return formerName != null;
        }
    }

    static final List<Branch> BRANCHES = List.of(
            residential("tan-minh", "Tân Minh"),
            residential("minh-duc", "Minh Đức"),
            residential("bao-loc", "Bảo Lộc"),
            residential("ca-dong", "Cả Đông"),
            residential("ca-doai", "Cả Đoài"),
            residential("kha-do", "Khả Do"),
            residential("duc-cung", "Đức Cung"),
            residential("tan-loi", "Tân Lợi"),
            new Branch("co-quan", "Cơ quan phường", null, null),
            new Branch("truong", "Trường Tiểu học", null, null),
            new Branch("cong-an", "Công an phường", null, null));

    private static Branch residential(String key, String name) {
        return new Branch(key, "TDP " + name, "thôn " + name, "TDP " + name);
    }

    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();
    private final Writer writer;
    private final Decisions decisions;

    Tree(Writer writer, Decisions decisions) {
        this.writer = writer;
        this.decisions = decisions;
        announce();
        place(PROVINCE, null);
        place("vinh-phuc", PROVINCE);
        place("phuc-yen", "vinh-phuc");
        place(WARD, PROVINCE);
        BRANCHES.forEach(branch -> place(branch.key(), WARD));
    }

    private void announce() {
        decisions.announce(
                "unit founded", WARD_FOUNDED, "Thành lập Đảng bộ phường Nam Viêm trên cơ sở Đảng bộ xã Nam Viêm");
        decisions.announce("unit groups", GROUPS, "Đổi tên các chi bộ thôn thành chi bộ tổ dân phố");
        decisions.announce(
                "unit levels", TWO_LEVELS, "Chuyển Đảng bộ phường Nam Viêm về trực thuộc Đảng bộ tỉnh Phú Thọ");
        decisions.announce("unit unified", UNIFIED, "Xác định loại hình Đảng bộ phường Nam Viêm");
    }

    private void place(String key, String parent) {
        long id = writer.id();
        ids.put(key, id);
        paths.put(key, (parent == null ? "/" : paths.get(parent)) + id + "/");
    }

    long id(String key) {
        return ids.get(key);
    }

    String path(String key) {
        return paths.get(key);
    }

    void write() {
        higher();
        ward();
        for (int i = 0; i < BRANCHES.size(); i++) {
            branch(BRANCHES.get(i), i + 1);
        }
    }

    private void higher() {
        unit(PROVINCE, "25", "province", null, "Đảng bộ tỉnh Phú Thọ", "Phú Thọ", LONG_AGO, null, "Việt Trì");
        period(PROVINCE, "province", null, "Đảng bộ tỉnh Phú Thọ", "Phú Thọ", LONG_AGO, null, null);
        unit(
                "vinh-phuc",
                "26",
                "province",
                PROVINCE,
                "Đảng bộ tỉnh Vĩnh Phúc",
                "Vĩnh Phúc",
                LONG_AGO,
                TWO_LEVELS,
                "Vĩnh Yên");
        period("vinh-phuc", "province", null, "Đảng bộ tỉnh Vĩnh Phúc", "Vĩnh Phúc", LONG_AGO, TWO_LEVELS, null);
        unit(
                "phuc-yen",
                "26.168",
                "district",
                "vinh-phuc",
                "Đảng bộ thành phố Phúc Yên",
                "Phúc Yên",
                LONG_AGO,
                TWO_LEVELS,
                "Phúc Yên");
        period(
                "phuc-yen",
                "district",
                "vinh-phuc",
                "Đảng bộ thị xã Phúc Yên",
                "Phúc Yên",
                LONG_AGO,
                WARD_FOUNDED,
                null);
        period(
                "phuc-yen",
                "district",
                "vinh-phuc",
                "Đảng bộ thành phố Phúc Yên",
                "Phúc Yên",
                WARD_FOUNDED,
                TWO_LEVELS,
                null);
        succession("vinh-phuc", PROVINCE, "merge");
        succession("phuc-yen", WARD, "replace");
    }

    private void ward() {
        String name = "Đảng bộ phường Nam Viêm";
        unit(WARD, "25.168.053", "ward", PROVINCE, name, "Nam Viêm", LONG_AGO, null, "Nam Viêm");
        period(WARD, "ward", "phuc-yen", "Đảng bộ xã Nam Viêm", "Nam Viêm", LONG_AGO, WARD_FOUNDED, null);
        period(WARD, "ward", "phuc-yen", name, "Nam Viêm", WARD_FOUNDED, TWO_LEVELS, "unit founded");
        period(WARD, "ward", PROVINCE, name, "Nam Viêm", TWO_LEVELS, UNIFIED, "unit levels");
        period(WARD, "ward", PROVINCE, name, "Nam Viêm", UNIFIED, null, "unit unified");
    }

    private void branch(Branch branch, int number) {
        String name = "Chi bộ " + branch.name();
        String code = "25.168.053.000.%03d".formatted(number);
        unit(branch.key(), code, "branch", WARD, name, branch.name(), LONG_AGO, null, "Nam Viêm");
        if (branch.residential()) {
            String former = "Chi bộ " + branch.formerName();
            period(branch.key(), "branch", WARD, former, branch.formerName(), LONG_AGO, GROUPS, null);
            period(branch.key(), "branch", WARD, name, branch.name(), GROUPS, TWO_LEVELS, "unit groups");
        } else {
            period(branch.key(), "branch", WARD, name, branch.name(), LONG_AGO, TWO_LEVELS, null);
        }
        period(branch.key(), "branch", WARD, name, branch.name(), TWO_LEVELS, null, "unit levels");
    }

    private void unit(
            String key,
            String code,
            String type,
            String parent,
            String name,
            String shortName,
            LocalDate opened,
            LocalDate closed,
            String place) {
        writer.into("unit", UNIT)
                .add(
                        id(key),
                        code,
                        type,
                        Writer.orNull(parent, this::id),
                        path(key),
                        name,
                        shortName,
                        VietnameseText.folded(name),
                        opened,
                        closed,
                        place);
    }

    private void period(
            String key,
            String type,
            String parent,
            String name,
            String shortName,
            LocalDate from,
            LocalDate to,
            String decision) {
        writer.into("unit_period", PERIOD)
                .add(
                        writer.id(),
                        id(key),
                        type,
                        Writer.orNull(parent, this::id),
                        pathThen(key, from),
                        name,
                        shortName,
                        from,
                        Writer.open(to),
                        Writer.orNull(decision, decisions::id),
                        Writer.learned(from),
                        writer.clerk());
    }

    /** The place in the tree of that time: Nam Viêm stood under Phúc Yên, and Vĩnh Phúc was a root of its own. */
    private String pathThen(String key, LocalDate day) {
        if (key.equals(PROVINCE) || !day.isBefore(TWO_LEVELS)) {
            return path(key);
        }
        String own = "/" + id(key) + "/";
        return switch (key) {
            case "vinh-phuc" -> own;
            case "phuc-yen" -> pathThen("vinh-phuc", day) + own.substring(1);
            case WARD -> pathThen("phuc-yen", day) + own.substring(1);
            default -> pathThen(WARD, day) + own.substring(1);
        };
    }

    private void succession(String from, String to, String kind) {
        writer.into("unit_succession", SUCCESSION)
                .add(writer.id(), id(from), id(to), kind, TWO_LEVELS, decisions.id("unit levels"));
    }
}
