package vn.dangvu.membership.register;

import vn.dangvu.membership.IdentifierKind;

/** Numbers that identify a person are shown in part; the whole only when asked for, which is recorded. */
final class Mask {
    private Mask() {}

    /** 026177000222 → 026 177 ••• 222; a file number is no secret. */
    static String of(IdentifierKind kind, String value) {
        if (kind == IdentifierKind.FILE || value.length() < 7) {
            return value;
        }
        int tail = value.length() - 3;
        return grouped(value.substring(0, tail - 3)) + " ••• " + value.substring(tail);
    }

    /** In groups of three, as it is read aloud. */
    static String grouped(String figures) {
        return figures.replaceAll("(.{3})(?=.)", "$1 ");
    }
}
