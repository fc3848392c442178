package vn.dangvu.kernel.legal;

/** An exact share of a count: votes are never compared as rounded percentages. */
public record Fraction(int numerator, int denominator) {

    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
        }
    }

    static Fraction of(String text) {
        String[] parts = text.split("/");
        return new Fraction(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
    }

    /** At least this share: 20 of 30 reach 2/3. */
    public boolean reachedBy(long part, long whole) {
        return part * denominator >= whole * numerator;
    }

    /** More than this share: 4 of 8 do not exceed 1/2. */
    public boolean exceededBy(long part, long whole) {
        return part * denominator > whole * numerator;
    }

    /** The smallest count that reaches this share of {@code whole}. */
    public int least(int whole) {
        return (whole * numerator + denominator - 1) / denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
