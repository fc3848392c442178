package vn.dangvu.membership.intake.paper;

import java.util.Map;
import java.util.Optional;
import vn.dangvu.kernel.time.PartialDate;

/** Card, citizen's number, old identity number: the digits, and what the digits say about the person. */
final class NumberCheck {
    private static final int CITIZEN = 12;
    private static final int OLD_IDENTITY = 9;
    private static final int OLD_CARD = 8;
    private static final int LAST_PROVINCE = 96;

    private NumberCheck() {}

    static void check(Findings f, Optional<PartialDate> born) {
        citizen(f, born);
        card(f);
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

    private static void citizen(Findings f, Optional<PartialDate> born) {
        String number = digits(f, Field.CITIZEN);
        if (number.isEmpty()) {
            return;
        }
        switch (number.length()) {
            case CITIZEN -> {
                plausible(f, number, born);
                f.keep("citizen", number);
            }
            case CITIZEN - 1, CITIZEN - 2 ->
                f.add(Problem.error("citizen.lost-zero", Field.CITIZEN, number, String.valueOf(number.length()))
                        .propose(Field.CITIZEN, "0".repeat(CITIZEN - number.length()) + number, true));
            case OLD_IDENTITY ->
                f.add(Problem.error("citizen.old-identity", Field.CITIZEN, number)
                        .propose(Map.of(Field.CITIZEN, "", Field.OLD_IDENTITY, number), true));
            default -> f.add(Problem.error("citizen.length", Field.CITIZEN, number, String.valueOf(number.length())));
        }
    }

    /** Digits 1–3 the place of registration, 4 century and sex, 5–6 the year of birth. A mismatch is asked about, no more. */
    private static void plausible(Findings f, String number, Optional<PartialDate> born) {
        int place = Integer.parseInt(number.substring(0, 3));
        if (place < 1 || place > LAST_PROVINCE && place < 100) {
            f.add(Problem.confirm("citizen.place", Field.CITIZEN, number.substring(0, 3)));
        }
        int centuryAndSex = number.charAt(3) - '0';
        String sex = f.draft.get("sex");
        if (sex != null && (centuryAndSex % 2 == 0) != sex.equals("M")) {
            f.add(Problem.confirm("citizen.sex", Field.CITIZEN, number.substring(3, 4)));
        }
        int year = 1900 + centuryAndSex / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (born.isPresent() && born.get().day().getYear() != year) {
            f.add(Problem.confirm("citizen.year", Field.CITIZEN, String.valueOf(year)));
        }
    }

    private static void card(Findings f) {
        String number = digits(f, Field.CARD);
        if (number.isEmpty() || number.length() == OLD_CARD || number.length() == CITIZEN) {
            f.keep("card", number);
            return;
        }
        Problem problem = Problem.error("card.length", Field.CARD, number, String.valueOf(number.length()));
        int whole = number.length() < OLD_CARD ? OLD_CARD : CITIZEN;
        boolean lost = number.matches("\\d+") && whole - number.length() > 0 && whole - number.length() <= 2;
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
