package vn.dangvu.web.list;

/** The number of a row an address asks for. Up to 18 digits, so that it fits a long; anything else asks for nothing. */
public final class AskedNumber {
    private static final String NUMBER = "\\d{1,18}";

    private AskedNumber() {}

    public static boolean in(String asked) {
        return asked != null && asked.matches(NUMBER);
    }

    /** Null when the address asks for nothing: every unit, no closing. */
    public static Long orNull(String asked) {
        return in(asked) ? Long.valueOf(asked) : null;
    }

    /** 0, which no row has, when the address asks for nothing. */
    public static long orZero(String asked) {
        return in(asked) ? Long.parseLong(asked) : 0;
    }
}
