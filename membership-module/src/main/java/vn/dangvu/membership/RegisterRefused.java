package vn.dangvu.membership;

import java.util.List;

/** The register cannot take this as it is. The message is the key of a sentence; its parameters are in order. */
public class RegisterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> parameters;

    public RegisterRefused(String key, Object... parameters) {
        super(key);
        this.parameters = List.of(parameters);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> parameters() {
        return parameters;
    }
}
