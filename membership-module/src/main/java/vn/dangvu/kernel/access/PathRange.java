package vn.dangvu.kernel.access;

/**
 * A subtree of the organisation as a half-open range of unit paths, comparable byte by byte: {@code lo <= path < hi}.
 * A path is the chain of unit ids from the root: {@code /1/5/23/}.
 */
public record PathRange(String lo, String hi) {

    public static PathRange under(String path) {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("not a unit path: " + path);
        }
        return new PathRange(path, path.substring(0, path.length() - 1) + '0');
    }

    public boolean holds(String path) {
        return lo.compareTo(path) <= 0 && path.compareTo(hi) < 0;
    }
}
