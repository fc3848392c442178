package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.legal.CardNumber;
import vn.dangvu.membership.legal.CitizenNumber;
import vn.dangvu.membership.legal.MemberChecks;

/** Card, citizen's number, old identity number: the digits, and what the rules of the register find in them, as questions. */
final class NumberCheck {
    private static final int CITIZEN = 12;
    private static final int OLD_IDENTITY = 9;
    private static final int OLD_CARD = 8;

    private NumberCheck() {}

    static void check(Findings f, Optional<PartialDate> born, LocalDate asOf) {
        citizen(f, born, asOf);
        card(f, asOf);
        String old = digits(f, Field.OLD_IDENTITY);
        if (old.length() == CITIZEN && f.blank(Field.CITIZEN)) {
            f.add(Problem.error("old-identity.citizen", Field.OLD_IDENTITY, old)
                    .propose(Map.of(Field.CITIZEN, old, Field.OLD_IDENTITY, ""), true));
        } else if (!old.isEmpty() && old.length() != OLD_IDENTITY && old.length() != CITIZEN) {
            f.add(Problem.error("old-identity.length", Field.OLD_IDENTITY, old, String.valueOf(old.length())));
        }
        f.keep("old-identity", old);
        f.keep("file", f.text(Field.FILE_NUMBER));
    }

    private static void citizen(Findings f, Optional<PartialDate> born, LocalDate asOf) {
        String number = digits(f, Field.CITIZEN);
        List<Finding> found =
                MemberChecks.citizenNumber(new CitizenNumber(number, f.draft.get("sex"), born.orElse(null)), asOf);
        found.stream().map(finding -> asked(finding, number)).forEach(f::add);
        if (found.stream().noneMatch(Finding::blocks)) {
            f.keep("citizen", number);
        }
    }

    private static Problem asked(Finding found, String number) {
        String length = String.valueOf(number.length());
        return switch (found.key()) {
            case "register.citizen-number-place" ->
                Problem.confirm("citizen.place", Field.CITIZEN, number.substring(0, 3));
            case "register.citizen-number-sex" -> Problem.confirm("citizen.sex", Field.CITIZEN, number.substring(3, 4));
            case "register.citizen-number-year" ->
                Problem.confirm(
                        "citizen.year",
                        Field.CITIZEN,
                        String.valueOf(found.parameters().get(0)));
            case "register.citizen-number-lost-zeros" ->
                Problem.error("citizen.lost-zero", Field.CITIZEN, number, length)
                        .propose(Field.CITIZEN, "0".repeat(CITIZEN - number.length()) + number, true);
            case "register.citizen-number-is-old-identity" ->
                Problem.error("citizen.old-identity", Field.CITIZEN, number)
                        .propose(Map.of(Field.CITIZEN, "", Field.OLD_IDENTITY, number), true);
            case "register.citizen-number-shape" -> Problem.error("citizen.length", Field.CITIZEN, number, length);
            default -> throw new IllegalStateException("no question for " + found.key());
        };
    }

    private static void card(Findings f, LocalDate asOf) {
        String number = digits(f, Field.CARD);
        List<Finding> found = MemberChecks.cardNumber(new CardNumber(number, f.draft.get("citizen"), null), asOf);
        if (found.stream().noneMatch(Finding::blocks)) {
            found.forEach(other -> f.add(Problem.confirm("card.not-citizen", Field.CARD, number)));
            f.keep("card", number);
            return;
        }
        Problem problem = Problem.error("card.length", Field.CARD, number, String.valueOf(number.length()));
        int whole = number.length() < OLD_CARD ? OLD_CARD : CITIZEN;
        boolean lost = whole - number.length() > 0 && whole - number.length() <= 2;
        f.add(lost ? problem.propose(Field.CARD, "0".repeat(whole - number.length()) + number, true) : problem);
    }

    /** Without the blanks, points and apostrophes people put into long numbers. */
    private static String digits(Findings f, Field field) {
        String written = f.cell(field).text();
        String number = written.replaceAll("[\\s\\u00A0.'’`-]", "");
        if (!number.matches("\\d*")) {
            f.add(Problem.error("number.letters", field, written.strip()));
            return "";
        }
        if (!number.equals(written)) {
            f.add(Problem.normalised("number.written", field, written, number));
        }
        return number;
    }
}
