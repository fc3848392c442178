package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.shell.Doing;

/** What the forms of the review share: the scope, today, and refusals said in words. */
@Named
@RequestScoped
public class ReviewTask {
    @Inject
    private Access access;

    @Inject
    private Doing doing;

    @Inject
    private ReviewWords words;

    @Inject
    private OfficialClock clock;

    Scope scope(String permission) {
        return access.scope(permission);
    }

    /** @return the address when it is done, else null with every reason above the form */
    String run(String done, String address, Runnable work) {
        return doing.run(done, address, () -> {
            try {
                work.run();
            } catch (OperationRefused refused) {
                List<Finding> told = refused.findings().stream()
                        .map(f -> new Finding(
                                f.key(),
                                f.severity(),
                                f.parameters().stream().map(words::said).toList(),
                                f.citation()))
                        .toList();
                throw new OperationRefused(told);
            }
        });
    }

    boolean stale() {
        return doing.isStale();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public boolean isKeeping() {
        return access.allows("review.keep");
    }

    public boolean isDeciding() {
        return access.allows("review.decide");
    }

    public boolean isSignalling() {
        return access.allows("signal.read");
    }
}
