package vn.dangvu.membership.intake.paper;

import java.time.LocalDate;
import java.util.Optional;
import vn.dangvu.kernel.text.VietnameseText;
import vn.dangvu.kernel.time.PartialDate;

/** Name, sex, birth. */
final class PersonCheck {
    private PersonCheck() {}

    static void name(Findings f) {
        String written = f.blank(Field.FULL_NAME)
                ? (f.cell(Field.FAMILY_NAME).text() + " "
                        + f.cell(Field.GIVEN_NAME).text())
                : f.cell(Field.FULL_NAME).text();
        Field field = f.blank(Field.FULL_NAME) && !f.blank(Field.GIVEN_NAME) ? Field.FAMILY_NAME : Field.FULL_NAME;
        String name = VietnameseText.properName(written);
        if (name.isEmpty()) {
            f.add(Problem.error("name.missing", Field.FULL_NAME));
            return;
        }
        if (name.matches(".*\\d.*")) {
            f.add(Problem.error("name.digits", field, name));
        } else if (!name.contains(" ")) {
            f.add(Problem.confirm("name.one-word", field, name));
        }
        boolean joined = field == Field.FAMILY_NAME;
        if (!joined && !name.equals(written)) {
            f.add(Problem.normalised("name.written", field, written, name));
        }
        f.keep("full_name", name);
        f.keep("other_name", VietnameseText.properName(f.text(Field.OTHER_NAME)));
    }

    /** Sex and birth date; the date may stand in the column of the sex. */
    static Optional<PartialDate> sexAndBirth(Findings f, LocalDate asOf) {
        boolean male = !f.blank(Field.BORN_MALE);
        boolean female = !f.blank(Field.BORN_FEMALE);
        if (male && female) {
            f.add(Problem.error("born.both", Field.BORN_MALE, f.text(Field.BORN_MALE), f.text(Field.BORN_FEMALE)));
            return Optional.empty();
        }
        Field field = male ? Field.BORN_MALE : female ? Field.BORN_FEMALE : Field.BORN;
        sex(f, male, female);
        if (f.blank(field)) {
            f.add(Problem.confirm("born.missing", field));
            return Optional.empty();
        }
        Optional<PartialDate> born = DateCell.read(f, field);
        born.ifPresent(d -> f.keep("born", d));
        born.filter(d -> d.certainlyAfter(asOf)).ifPresent(d -> f.add(Problem.error("date.future", field, d.format())));
        return born;
    }

    private static void sex(Findings f, boolean male, boolean female) {
        String written = VietnameseText.lowered(f.text(Field.SEX));
        String said =
                switch (written) {
                    case "nam", "m", "male", "trai" -> "M";
                    case "nữ", "nu", "f", "female", "gái", "x" -> "F";
                    default -> "";
                };
        if (!written.isEmpty() && said.isEmpty()) {
            f.add(Problem.error("sex.unknown", Field.SEX, written));
        } else if (written.isEmpty() && !male && !female) {
            f.add(Problem.confirm("sex.missing", Field.SEX));
        }
        f.keep("sex", said.isEmpty() ? male ? "M" : female ? "F" : "" : said);
    }
}
