package vn.dangvu.evaluation.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;

/** The member was heard by somebody of the deciding body or of the inspection committee before anything is decided (Điều lệ Đảng, Điều 39). */
@UseCase("leaving.hear")
@ApplicationScoped
public class HearMember {
    @Inject
    private Acts acts;

    public void record(Scope scope, long id, long version, Step step, LocalDate on, Map<String, String> details) {
        acts.record(scope, id, version, step, on, details);
    }
}
