package vn.dangvu.admission.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** People that figures are about; each person once. */
public enum Crowd {
    /** Probationary members since a day of the period. */
    ADMITTED(EnumSet.range(Part.ALL, Part.YOUTH)),
    /** Admitted in the period by what they declare, but entered in the register only later with a whole list. */
    ENTERED(EnumSet.of(Part.ALL)),
    /** Whose probation ended in the period. */
    ENDED(EnumSet.of(Part.ALL, Part.ENDED)),
    /** Admitted in the five years that end with the period. */
    LATER(EnumSet.of(Part.ALL, Part.FATE, Part.RATED, Part.REWARDED, Part.DISCIPLINED));

    private final Set<Part> parts;

    Crowd(Set<Part> parts) {
        this.parts = parts;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ways these people are divided; the classes of each add up to all of them. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    static Optional<Crowd> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
