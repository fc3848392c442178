package vn.dangvu.membership.roll;

import java.util.Locale;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Clause;

/** The orders of the list. Names go by given, middle and family name in the Vietnamese alphabet. */
public enum MemberSort {
    NAME("f.sort_name collate \"vi-x-icu\""),
    BIRTH("f.born_on"),
    UNIT("u.short_name collate \"vi-x-icu\""),
    ADMITTED("f.admitted_on"),
    OFFICIAL("f.recognised_on"),
    /** The longest first when ascending: by the day from which it counts. */
    SENIORITY(Seniority.START),
    STANDING("s.standing"),
    DAY("a.event_on");

    private final String expression;

    MemberSort(String expression) {
        this.expression = expression;
    }

    Clause expression(AsOf asOf) {
        return this == SENIORITY ? Seniority.start(asOf) : Clause.of(expression);
    }

    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that name; by name when there is none. */
    static MemberSort of(String parameter) {
        for (MemberSort sort : values()) {
            if (sort.parameter().equals(parameter)) {
                return sort;
            }
        }
        return NAME;
    }
}
