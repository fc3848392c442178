package vn.dangvu.web.ratings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.decision.Opinion;
import vn.dangvu.evaluation.decision.RatingComplaint;
import vn.dangvu.evaluation.decision.RatingLine;
import vn.dangvu.evaluation.decision.ReadRating;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.calendar.Deadline;
import vn.dangvu.web.shell.Doing;

/** ratings/rating.xhtml: what became of the rating of one member, and what can be done next. Also read by the forms about it. */
@Named
@RequestScoped
public class RatingPage {
    @Inject
    private Access access;

    @Inject
    private ReadRating readRating;

    private long id;
    private ReadRating.File file;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    /** Asked for once a page; the log has one entry. */
    public ReadRating.File getFile() {
        if (file == null) {
            file = readRating.open(access.scope("evaluation.read"), id);
        }
        return file;
    }

    public long getId() {
        return id;
    }

    public List<RatingLine> getLines() {
        return getFile().lines();
    }

    /** The result that stands; null before the decision and after a cancellation. */
    public RatingLine getStanding() {
        return getLines().stream()
                .filter(RatingLine::standing)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** The result with a complaint that waits for an answer; null when there is none. */
    public RatingLine getComplained() {
        return getLines().stream()
                .filter(l -> l.complaint().filter(RatingComplaint::open).isPresent())
                .findFirst()
                .orElse(null);
    }

    public Deadline getToComplain() {
        return getFile().toComplain().orElse(null);
    }

    /** For pages, which do not open an Optional. */
    public RatingComplaint complaint(RatingLine line) {
        return line.complaint().orElse(null);
    }

    public Opinion opinion(String stage) {
        Optional<Opinion> found = getFile().opinions().stream()
                .filter(o -> o.stage().code().equals(stage))
                .findFirst();
        return found.orElse(null);
    }

    public boolean may(String permission) {
        return access.allows(permission);
    }
}
