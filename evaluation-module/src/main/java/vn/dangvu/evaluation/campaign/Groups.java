package vn.dangvu.evaluation.campaign;

import java.util.List;

/** Groups of similar posts with which every review begins, as the annexes of 366-QĐ/TW have them. A committee may add others. */
public final class Groups {
    public static final String LEADER = "leader";
    public static final String PLAIN = "plain";
    /** Members who do not work in the political system: pensioners, farmers, students, private business. */
    public static final String OUTSIDE = "outside";

    static final List<String> CODES = List.of(LEADER, PLAIN, OUTSIDE);
    static final List<String> NAMES = List.of(
            "Đảng viên giữ chức vụ lãnh đạo, quản lý",
            "Đảng viên không giữ chức vụ lãnh đạo, quản lý",
            "Đảng viên không làm việc trong hệ thống chính trị");

    private Groups() {}
}
