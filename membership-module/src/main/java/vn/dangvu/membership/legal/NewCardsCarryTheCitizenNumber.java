package vn.dangvu.membership.legal;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** Cards issued from 02/9/2025 carry the citizen's number; older ones eight figures. */
@Cited(
        instrument = "38-HD/BTCTW (2025)",
        article = "II.2.2",
        mark = Mark.VERIFIED,
        from = "2003-10-17",
        parameters = "register.card.citizen-number-since",
        usedIn = {"register", "intake"})
class NewCardsCarryTheCitizenNumber implements Rule<CardNumber> {
    @Override
    public List<Finding> examine(CardNumber facts, LawOn law) {
        String number = facts.number() == null ? "" : facts.number().strip();
        if (number.isEmpty()) {
            return List.of();
        }
        if (!number.matches("\\d{8}|\\d{12}")) {
            return List.of(Finding.error("register.card-number-shape", null, number.length()));
        }
        LocalDate since = LawBook.shipped()
                .parameter("register.card.citizen-number-since")
                .series()
                .get(0)
                .from();
        boolean isNew = facts.issued() != null && !facts.issued().isBefore(since);
        boolean other = facts.citizenNumber() != null && !facts.citizenNumber().equals(number);
        return (isNew && number.length() == 8) || (number.length() == 12 && other)
                ? List.of(Finding.warning("register.card-number-not-citizen-number", null, since))
                : List.of();
    }
}
