package vn.dangvu.kernel.legal;

import java.util.List;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Refusal;

/** An operation cannot be done as asked; nothing was changed. Carries every reason at once. */
public class OperationRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public OperationRefused(List<Finding> findings) {
        super(findings.stream().map(Finding::key).collect(Collectors.joining(", ")));
        this.findings = List.copyOf(findings);
    }

    /** @param key of the sentence the web shows */
    public OperationRefused(String key, Object... parameters) {
        this(List.of(Finding.error(key, null, parameters)));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Stops here when anything found blocks; warnings and notes pass. */
    public static void ifBlocked(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::blocks)) {
            throw new OperationRefused(findings);
        }
    }
}
