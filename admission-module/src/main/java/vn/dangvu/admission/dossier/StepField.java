package vn.dangvu.admission.dossier;

/**
 * What is written down when a step is done. The name is also the key by which printed forms know it.
 *
 * @param choices codes to choose from, empty for the other kinds
 */
public record StepField(String name, Kind kind, boolean required, java.util.List<String> choices) {
    public enum Kind {
        TEXT,
        LONG,
        DAY,
        NUMBER,
        CHOICE
    }

    static StepField must(String name) {
        return new StepField(name, Kind.TEXT, true, java.util.List.of());
    }

    static StepField may(String name) {
        return new StepField(name, Kind.TEXT, false, java.util.List.of());
    }

    static StepField tell(String name) {
        return new StepField(name, Kind.LONG, true, java.util.List.of());
    }

    static StepField note(String name) {
        return new StepField(name, Kind.LONG, false, java.util.List.of());
    }

    static StepField count(String name) {
        return new StepField(name, Kind.NUMBER, true, java.util.List.of());
    }

    static StepField choose(String name, String... codes) {
        return new StepField(name, Kind.CHOICE, true, java.util.List.of(codes));
    }
}
