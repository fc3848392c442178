package vn.dangvu.server.demo;

import java.time.LocalDate;

/** Cards of 8 figures and, since 2025, of 12; file numbers; citizen's numbers and the older identity cards. */
final class Numbers {
    /** From this day a card bears the citizen's number. */
    private static final LocalDate TWELVE_FIGURES = LocalDate.of(2025, 9, 2);

    private static final LocalDate CHIP_CARDS = LocalDate.of(2021, 7, 1);
    private static final LocalDate EIGHT_FIGURES = LocalDate.of(2004, 3, 2);
    private static final String COLUMNS = "id, member_id, kind, value, valid_from, valid_to, recorded_at, recorded_by";

    private final Writer writer;

    Numbers(Writer writer) {
        this.writer = writer;
    }

    void add(long member, Person person) {
        identity(member, person);
        if (!person.card().isEmpty()) {
            boolean late = !Joining.of(person).admitted().isBefore(Decisions.WARD_DECIDES);
            put(
                    member,
                    "file",
                    person.card().substring(2) + (late ? " PT" : " VP"),
                    Writer.ALWAYS,
                    Writer.FOREVER,
                    person.first().on());
            cards(member, person);
        }
    }

    private void identity(long member, Person person) {
        String number = person.citizen();
        if (number.length() == 9) {
            put(
                    member,
                    "old-identity",
                    number,
                    Writer.ALWAYS,
                    Writer.FOREVER,
                    person.first().on());
        } else if (!number.isEmpty() && !person.has("no-citizen")) {
            var life = new Life(person);
            if (person.born().getYear() < 1998) {
                String old = "135%06d".formatted(life.between(0, 999_999));
                put(member, "old-identity", old, Writer.ALWAYS, CHIP_CARDS, CHIP_CARDS);
            }
            put(member, "citizen", citizen(person), CHIP_CARDS, Writer.FOREVER, CHIP_CARDS);
        }
    }

    private static String citizen(Person person) {
        String number = person.citizen();
        if (!person.has("wrong-sex-number")) {
            return number;
        }
        return number.substring(0, 3) + (number.charAt(3) == '0' ? '1' : '0') + number.substring(4);
    }

    private void cards(long member, Person person) {
        LocalDate official = Joining.of(person).official();
        if (official == null || person.has("no-card")) {
            return;
        }
        boolean exchanged = person.present()
                && person.citizen().length() == 12
                && person.quality().isEmpty();
        LocalDate issued = official.isBefore(EIGHT_FIGURES) ? EIGHT_FIGURES : official.plusDays(60);
        if (!official.isBefore(TWELVE_FIGURES) && exchanged) {
            put(member, "card", person.citizen(), issued, Writer.FOREVER, issued);
        } else if (exchanged && new Life(person).chance(85)) {
            LocalDate exchange = TWELVE_FIGURES.plusDays(new Life(person).between(60, 380));
            put(member, "card", person.card(), issued, exchange, exchange);
            put(member, "card", person.citizen(), exchange, Writer.FOREVER, exchange);
        } else {
            put(member, "card", person.card(), issued, Writer.FOREVER, issued);
        }
    }

    private void put(long member, String kind, String value, Object from, Object to, LocalDate known) {
        writer.into("identifier", COLUMNS)
                .add(writer.id(), member, kind, value, from, to, Writer.learned(known), writer.clerk());
    }
}
