package vn.dangvu.membership.legal;

import java.util.ArrayList;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/**
 * Twelve figures: three for the place of birth registration (001 to 096 provinces, from 100 countries), one for century and sex, two for
 * the year of birth, six at random. Only the count of figures is certain; everything else is a warning.
 */
@Cited(
        instrument = "137/2015/NĐ-CP",
        article = "Điều 13",
        mark = Mark.SECOND_HAND,
        source = "hrnk.vn; Thông tư 07/2016/TT-BCA, Điều 7",
        from = "1900-01-01",
        usedIn = {"register", "intake"})
class CitizenNumberFitsThePerson implements Rule<CitizenNumber> {
    private static final int LAST_PROVINCE = 96;
    private static final int FIRST_COUNTRY = 100;

    @Override
    public List<Finding> examine(CitizenNumber facts, LawOn law) {
        String number = facts.number() == null ? "" : facts.number().strip();
        if (number.isEmpty()) {
            return List.of();
        }
        if (!number.matches("\\d{12}")) {
            return List.of(shape(number));
        }
        var findings = new ArrayList<Finding>();
        int place = Integer.parseInt(number.substring(0, 3));
        if (place < 1 || place > LAST_PROVINCE && place < FIRST_COUNTRY) {
            findings.add(Finding.warning("register.citizen-number-place", citation(), number.substring(0, 3)));
        }
        int centuryAndSex = number.charAt(3) - '0';
        String sex = centuryAndSex % 2 == 0 ? "M" : "F";
        if (facts.sex() != null && !facts.sex().equals(sex)) {
            findings.add(Finding.warning("register.citizen-number-sex", citation()));
        }
        int year = 1900 + 100 * (centuryAndSex / 2) + Integer.parseInt(number.substring(4, 6));
        if (facts.born() != null && facts.born().day().getYear() != year) {
            findings.add(Finding.warning(
                    "register.citizen-number-year",
                    citation(),
                    year,
                    facts.born().day().getYear()));
        }
        return findings;
    }

    private Finding shape(String number) {
        if (number.matches("\\d{9}")) {
            return Finding.error("register.citizen-number-is-old-identity", citation());
        }
        return number.matches("\\d{10,11}")
                ? Finding.error("register.citizen-number-lost-zeros", citation(), 12 - number.length())
                : Finding.error("register.citizen-number-shape", citation());
    }
}
