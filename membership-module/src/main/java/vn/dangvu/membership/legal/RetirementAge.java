package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Version;

/** The day on which somebody reaches the retirement age of normal conditions; it rises year by year. */
public final class RetirementAge {
    private RetirementAge() {}

    /** The key of the table of ages, in months. */
    static String key(boolean woman) {
        return woman ? "fee.age.female" : "fee.age.male";
    }

    /** The first age of the table that is reached while it holds; what was reached stays reached. */
    public static LocalDate reachedOn(LocalDate born, boolean woman) {
        List<Version> ages = LawBook.shipped().parameter(key(woman)).series();
        for (Version age : ages) {
            LocalDate reached = born.plusMonths((Integer) age.value());
            if (age.until() == null || !reached.isAfter(age.until())) {
                return reached;
            }
        }
        throw new IllegalStateException("the table of retirement ages ends");
    }
}
