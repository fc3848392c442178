package vn.dangvu.membership;

import java.util.List;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;

/** The register cannot take this as it is. The message is the key of a sentence; its parameters are in order. */
public class RegisterRefused extends OperationRefused {
    private static final long serialVersionUID = 1L;

    public RegisterRefused(String key, Object... parameters) {
        super(key, parameters);
    }

    public RegisterRefused(List<Finding> findings) {
        super(findings);
    }

    public String key() {
        return findings().get(0).key();
    }
}
