package vn.dangvu.kernel.query;

/** Which part of a list: {@code first} from 0, {@code sort} one of the list's own names, never a column from outside. */
public record Paging(int first, int size, String sort, boolean descending) {
    private static final int LARGEST = 200;

    public Paging {
        if (first < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page out of bounds: " + first + "+" + size);
        }
    }
}
