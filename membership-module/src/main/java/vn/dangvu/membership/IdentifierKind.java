package vn.dangvu.membership;

import java.util.Locale;

public enum IdentifierKind {
    /** Số thẻ đảng viên: 8 figures, 12 since 02/09/2025. */
    CARD,
    /** Số định danh cá nhân (căn cước), 12 figures. */
    CITIZEN,
    /** Chứng minh nhân dân, 9 figures. */
    OLD_IDENTITY,
    /** Số lý lịch. */
    FILE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static IdentifierKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
