package vn.dangvu.membership.units;

import java.util.Arrays;
import java.util.Locale;

/** What a unit can be. Which of them exist, and under which, is said by the rules in force on a day, not here. */
public enum UnitType {
    /** Ban Chấp hành Trung ương. */
    CENTRE,
    /** Đảng bộ tỉnh, thành phố. */
    PROVINCE,
    /** Đảng bộ cấp huyện, đến 30/6/2025. */
    DISTRICT,
    /** Đảng bộ xã, phường, đặc khu. */
    WARD,
    /** Đảng bộ cơ sở của cơ quan, trường học, doanh nghiệp. */
    GRASSROOTS,
    /** Chi bộ cơ sở. */
    GRASSROOTS_BRANCH,
    /** Đảng bộ bộ phận; from 208-QĐ/TW đảng bộ trực thuộc cơ sở. */
    SECTION,
    /** Chi bộ. */
    BRANCH,
    /** Tổ đảng. */
    GROUP;

    /** As stored, and as the sentences are named. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static UnitType of(String code) {
        return Arrays.stream(values())
                .filter(t -> t.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of unit: " + code));
    }

    /** Members meet here as one branch; groups are parts of it. */
    public boolean isBranch() {
        return this == BRANCH || this == GRASSROOTS_BRANCH;
    }

    /** Led by a committee with a standing committee of its own. */
    public boolean isCommittee() {
        return !isBranch() && this != GROUP;
    }
}
