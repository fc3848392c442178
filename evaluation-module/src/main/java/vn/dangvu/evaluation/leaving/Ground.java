package vn.dangvu.evaluation.leaving;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why a case is opened, and what must be told of it (294-QĐ/TW, 8.1; Điều lệ Đảng, Điều 8, 35, 40). */
public enum Ground {
    /** Absent from meetings without good reason: months of one year. */
    ABSENT(Chain.DELETION, "months", "paper"),
    UNPAID(Chain.DELETION, "months", "paper"),
    /** Gave the card back by himself or destroyed it. */
    CARD(Chain.DELETION, "paper"),
    /** Helped by the branch and not better. */
    NO_PROGRESS(Chain.DELETION, "helped_since", "paper"),
    /** Fell short of what a member is, two years running. */
    SHORTCOMING(Chain.DELETION, "first_year", "last_year", "paper"),
    POLITICAL(Chain.DELETION, "paper"),
    /** Did not hand in the papers of a transfer. */
    TRANSFER(Chain.DELETION, "months", "paper"),
    WISH(Chain.RESIGNATION, "paper"),
    /** The only wish to leave that may be forgiven later. */
    HARDSHIP(Chain.RESIGNATION, "paper"),
    VIOLATION(null, "paper"),
    /** Sentenced to reform without detention or more: expelled without choice (Điều lệ Đảng, Điều 40.1). */
    SENTENCE(Chain.EXPULSION, "paper"),
    DIED(Chain.DEATH, "died_on", "paper");

    private final Chain chain;
    private final List<String> told;

    Ground(Chain chain, String... told) {
        this.chain = chain;
        this.told = List.of(told);
    }

    public boolean belongsTo(Chain way) {
        return chain == null ? way.disciplinary() : chain == way;
    }

    /** What the evidence has to hold. */
    public List<String> told() {
        return told;
    }

    public static Set<Ground> of(Chain chain) {
        var all = EnumSet.allOf(Ground.class);
        all.removeIf(g -> !g.belongsTo(chain));
        return all;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Ground of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
