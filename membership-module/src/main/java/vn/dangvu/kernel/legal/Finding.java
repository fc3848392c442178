package vn.dangvu.kernel.legal;

import java.util.List;

/**
 * What a rule found.
 *
 * @param key of the sentence the web shows
 * @param parameters of the sentence, in its order
 * @param citation what it rests on; null for a finding of plausibility that no document prescribes
 */
public record Finding(String key, Severity severity, List<Object> parameters, Citation citation) {

    public Finding {
        parameters = List.copyOf(parameters);
    }

    public static Finding error(String key, Citation citation, Object... parameters) {
        return new Finding(key, Severity.ERROR, List.of(parameters), citation);
    }

    public static Finding warning(String key, Citation citation, Object... parameters) {
        return new Finding(key, Severity.WARNING, List.of(parameters), citation);
    }

    public static Finding note(String key, Citation citation, Object... parameters) {
        return new Finding(key, Severity.NOTE, List.of(parameters), citation);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
