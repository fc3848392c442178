package vn.dangvu.membership.legal;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;

/** Three regimes so far: to 30/6/2025 with the district level; 294-QĐ/TW from 01/7/2025; 208-QĐ/TW from 26/7/2026. */
public final class OrganisationRegimes {
    private OrganisationRegimes() {}

    public static OrganisationRegime asOf(LocalDate date) {
        return by(LawBook.shipped().asOf(date));
    }

    /** @param law remembers what it is asked for, to be kept with the decision */
    public static OrganisationRegime by(LawOn law) {
        return new OrganisationRegime(law);
    }
}
