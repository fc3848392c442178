package vn.dangvu.server;

/** Something the operator has to mend: what is wrong and what to do, in one line of each language. */
record Problem(String vietnamese, String english) {

    static Problem of(String vietnamese, String english, Object... values) {
        return new Problem(vietnamese.formatted(values), english.formatted(values));
    }

    @Override
    public String toString() {
        return vietnamese + " / " + english;
    }
}
