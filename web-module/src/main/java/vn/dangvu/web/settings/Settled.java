package vn.dangvu.web.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.web.shell.Notices;

/** Runs an operation for a page: says that it is done and moves on, or says every reason why not and stays. */
@ApplicationScoped
public class Settled {
    @Inject
    private Notices notices;

    /** @return the address to go to, null to stay on the page with what was typed */
    public String after(Runnable operation, String done, String address) {
        if (!attempt(operation)) {
            return null;
        }
        notices.done(done);
        return address;
    }

    /** @return false when it was refused; every reason has been said */
    public boolean attempt(Runnable operation) {
        try {
            operation.run();
            return true;
        } catch (OperationRefused e) {
            for (Finding finding : e.findings()) {
                notices.problem(finding.key(), finding.parameters().toArray());
            }
            return false;
        }
    }
}
