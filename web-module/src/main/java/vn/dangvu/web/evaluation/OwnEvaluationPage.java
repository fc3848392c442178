package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import vn.dangvu.evaluation.campaign.Sheets;
import vn.dangvu.evaluation.rating.Evidence;
import vn.dangvu.evaluation.rating.ShowOwnEvidence;
import vn.dangvu.evaluation.selfreview.ListOwnReviews;
import vn.dangvu.evaluation.selfreview.SelfReviews;
import vn.dangvu.evaluation.selfreview.WriteSelfReview;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.shell.Doing;

/** my/evaluation.xhtml: the own self-review of a year, what the year came to beside it, and the years before. */
@Named
@RequestScoped
public class OwnEvaluationPage {
    @Inject
    private Access access;

    @Inject
    private ListOwnReviews listOwnReviews;

    @Inject
    private WriteSelfReview writeSelfReview;

    @Inject
    private ShowOwnEvidence showOwnEvidence;

    @Inject
    private OfficialClock clock;

    @Inject
    private Doing doing;

    private final ReviewFields fields = new ReviewFields();
    private List<ListOwnReviews.Row> all;
    private List<SelfReviews.Version> versions;
    private ListOwnReviews.Row row;
    private ListOwnReviews.Rules rules;
    private Evidence evidence;
    private Long seen;

    @PostConstruct
    void find() {
        all = listOwnReviews.all(own());
        row = all.stream()
                .filter(r -> r.year() == Doing.number("year"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
        if (row != null && !row.part().equals("left-out")) {
            versions = writeSelfReview.versions(own(), row.id());
            draft().or(this::handedIn).ifPresent(v -> fields.fill(v.content()));
            seen = draft().map(SelfReviews.Version::id).orElse(null);
        }
    }

    private Scope own() {
        return access.scope("own.evaluation");
    }

    private Optional<SelfReviews.Version> draft() {
        return versions.stream().filter(v -> v.current() && v.draft()).findFirst();
    }

    private Optional<SelfReviews.Version> handedIn() {
        return SelfReviews.handedIn(versions);
    }

    public String draftIt() {
        return run("draft", "&write=true", () -> writeSelfReview.draft(own(), row.id(), sent(), fields.content()));
    }

    public String handIn() {
        return run("handed-in", "", () -> writeSelfReview.handIn(own(), row.id(), sent(), fields.content()));
    }

    private String run(String done, String how, Runnable work) {
        String address = doing.run("yearly.done." + done, "/my/evaluation.xhtml?year=" + row.year() + how, work);
        if (doing.isStale()) {
            seen = null;
            find();
        }
        return address;
    }

    private Long sent() {
        return seen == null || seen == 0 ? null : seen;
    }

    /** While the branches are still to propose and nothing was entered from paper. */
    public boolean isWritable() {
        return row != null
                && versions != null
                && !clock.today().isAfter(row.branchBy())
                && handedIn().map(v -> v.writer().equals("member")).orElse(true);
    }

    /** What was handed in is read until the member wants to write it again. */
    public boolean isWriting() {
        return isWritable() && (handedIn().isEmpty() || draft().isPresent() || Doing.asked("write", null) != null);
    }

    public SelfReviews.Version getHandedIn() {
        return versions == null ? null : handedIn().orElse(null);
    }

    public SelfReviews.Version getDraft() {
        return versions == null ? null : draft().orElse(null);
    }

    public ListOwnReviews.Rules getRules() {
        if (rules == null) {
            rules = listOwnReviews.rules(own(), row.id());
        }
        return rules;
    }

    public Evidence getEvidence() {
        if (evidence == null) {
            evidence = showOwnEvidence.open(own(), row.id());
        }
        return evidence;
    }

    public Sheets.Sheet getSheet() {
        return showOwnEvidence.sheet(own(), row.id()).orElse(null);
    }

    public List<ListOwnReviews.Row> getAll() {
        return all;
    }

    public ListOwnReviews.Row getRow() {
        return row;
    }

    public ReviewFields getFields() {
        return fields;
    }

    /** 0 for none: travels with the form. */
    public Long getSeen() {
        return seen == null ? 0L : seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
