package vn.dangvu.membership.legal;

import java.time.LocalDate;
import vn.dangvu.kernel.legal.LawBook;

/** Three regimes so far: to 30/6/2025 with the district level; 294-QĐ/TW from 01/7/2025; 208-QĐ/TW from 26/7/2026. */
public final class OrganisationRegimes {
    private OrganisationRegimes() {}

    public static OrganisationRegime asOf(LocalDate date) {
        return new OrganisationRegime(LawBook.shipped().asOf(date));
    }
}
