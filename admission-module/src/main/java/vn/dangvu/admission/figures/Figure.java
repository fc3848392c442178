package vn.dangvu.admission.figures;

import java.util.Optional;

/**
 * The place of a number: {@code admitted/sex/F} counts people; {@code lap/decision/late} counts steps that were done; {@code due/ceremony/now}
 * counts dossiers that wait.
 */
public record Figure(String kind, String part, String line) {
    public static final String LAP = "lap";
    public static final String DUE = "due";
    public static final String ALL = "all";
    public static final String LATE = "late";
    public static final String NOW = "now";

    public static Figure of(Crowd crowd, Part part, String line) {
        return new Figure(crowd.code(), part.code(), line);
    }

    /** Empty when the text names no figure. */
    public static Optional<Figure> of(String text) {
        String[] parts = text == null ? new String[0] : text.split("/", 3);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new Figure(parts[0], parts[1], parts[2])).filter(Figure::known);
    }

    private boolean known() {
        return switch (kind) {
            case LAP -> (part.equals(ALL) || Lap.of(part).isPresent()) && (line.equals(ALL) || line.equals(LATE));
            case DUE -> line.equals(NOW);
            default ->
                Crowd.of(kind).isPresent()
                        && Part.of(part).filter(p -> p.lines().contains(line)).isPresent()
                        && Crowd.of(kind).get().parts().contains(Part.of(part).get());
        };
    }

    /** Does it count people? Otherwise steps or dossiers. */
    public boolean ofPeople() {
        return Crowd.of(kind).isPresent();
    }

    @Override
    public String toString() {
        return kind + "/" + part + "/" + line;
    }
}
