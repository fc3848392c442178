package vn.dangvu.membership;

import java.util.Locale;
import vn.dangvu.kernel.time.PartialDate;

/**
 * One line of those parts of a file that are lists.
 *
 * @param started first day, month or year; for a relative the birth; for a rating its year
 * @param label relative: name; work: what; training: school; reward, discipline: form; badge: years; abroad: country; rating: a
 *     {@link RatingLevel}
 * @param relation relative only: {@code father, mother, spouse, child …}
 * @param place work: where; training: course; discipline, reward, rating: deciding body; badge: its number; relative: where they live
 * @param form training: form of study; discipline: {@code party, state, court}
 * @param result training: diploma; discipline, reward, rating: number of the decision
 */
public record FileItem(
        Kind kind,
        PartialDate started,
        PartialDate ended,
        String label,
        String relation,
        String place,
        String form,
        String result,
        String detail) {

    public enum Kind {
        RELATIVE,
        WORK,
        TRAINING,
        REWARD,
        DISCIPLINE,
        BADGE,
        ABROAD,
        TITLE,
        RATING;

        /** Rests on somebody's decision: a clerk adds what was decided, but does not alone change what stands there. */
        public boolean decided() {
            return this == REWARD || this == DISCIPLINE || this == BADGE || this == TITLE || this == RATING;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static FileItem relative(String relation, String name, PartialDate born, String detail) {
        return new FileItem(Kind.RELATIVE, born, null, name, relation, null, null, null, detail);
    }

    public static FileItem work(PartialDate from, PartialDate to, String what, String where) {
        return new FileItem(Kind.WORK, from, to, what, null, where, null, null, null);
    }

    public static FileItem badge(int years, PartialDate on, String number) {
        return new FileItem(Kind.BADGE, on, null, Integer.toString(years), null, number, null, null, null);
    }
}
