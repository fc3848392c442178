package vn.dangvu.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;
import vn.dangvu.membership.RatingLevel;
import vn.dangvu.membership.register.FileItemRow;
import vn.dangvu.membership.register.KeepFileItem;
import vn.dangvu.membership.register.LineDraft;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.register.ProposeLineCorrection;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.shell.Notices;

/** members/member-item.xhtml */
@Named
@ViewScoped
public class MemberItemPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> RELATIONS = List.of(
            "father", "mother", "husband", "wife", "child", "sibling", "father-in-law", "mother-in-law", "grandparent");
    /** Kinds whose label is one of a few words. */
    private static final Map<FileItem.Kind, List<String>> LABELS = Map.of(
            FileItem.Kind.DISCIPLINE, List.of("reprimand", "warning", "dismissal", "expulsion"),
            FileItem.Kind.RATING,
                    Stream.of(RatingLevel.values()).map(RatingLevel::code).toList());

    @Inject
    private Access access;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private KeepFileItem keepFileItem;

    @Inject
    private ProposeLineCorrection proposeLineCorrection;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private OfficialClock clock;

    private long id;
    private FileItem.Kind kind = FileItem.Kind.WORK;
    private Long item;
    private String name;
    private long version;
    private final ItemFields fields = new ItemFields();
    private final ProposeCorrectionPage.Draft draft = new ProposeCorrectionPage.Draft();

    public void open() {
        read().items().stream()
                .filter(row -> item != null && row.id() == item)
                .map(FileItemRow::item)
                .findFirst()
                .ifPresent(stands -> {
                    kind = stands.kind();
                    fields.fill(stands);
                });
    }

    private MemberFile read() {
        MemberFile file = openMemberFile.open(access.scope("member.read"), id, AsOf.of(clock.today()), kind.code());
        name = file.declaration().fullName();
        version = file.version();
        return file;
    }

    public String save() {
        PartialDate started = read(fields.getStarted());
        PartialDate ended = read(fields.getEnded());
        if (fields.unreadable(started, ended)) {
            notices.problem(
                    "member.form.unreadable", fields.getStarted() + " " + fields.getEnded(), texts.get("member.time"));
            return null;
        }
        FileItem written = fields.item(kind, started, ended);
        if (isProposing()) {
            return propose(written);
        }
        return act("saved", () -> {
            if (item == null) {
                keepFileItem.add(access.scope("member.change"), id, version, written);
            } else {
                keepFileItem.replace(access.scope("member.change"), id, version, item, written, draft.getReason());
            }
        });
    }

    public String takeOut() {
        return isProposing()
                ? propose(null)
                : act(
                        "closed",
                        () -> keepFileItem.takeOut(
                                access.scope("member.change"), id, version, item, draft.getReason()));
    }

    private String propose(FileItem now) {
        return act(
                "proposed",
                () -> proposeLineCorrection.propose(
                        access.scope("member.correct"),
                        new LineDraft(
                                id,
                                version,
                                item,
                                now,
                                draft.getReason(),
                                draft.getBasis(),
                                draft.getBasisOn(),
                                draft.isOriginal())));
    }

    private String act(String word, Runnable operation) {
        try {
            operation.run();
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        } catch (ChangedMeanwhile e) {
            read();
            notices.problem("member.item.conflict");
            return null;
        }
        notices.done("member.item." + word);
        return Redirect.to("/members/member.xhtml?id=" + id + "&tab=" + getTab());
    }

    /** The line rests on a decision: what is typed is a proposal for a second person. */
    public boolean isProposing() {
        return item != null && kind.decided();
    }

    public ProposeCorrectionPage.Draft getDraft() {
        return draft;
    }

    private static PartialDate read(String typed) {
        return PartialDate.read(typed).date().orElse(null);
    }

    /** The tab of the file where lines of this kind stand. */
    public String getTab() {
        return switch (kind) {
            case RELATIVE -> "family";
            case WORK, TRAINING, ABROAD -> "life";
            default -> "merits";
        };
    }

    /** The label of a field of this kind; empty when the kind has no such field. */
    public String label(String field) {
        String key = "member.item." + field + "." + kind;
        return texts.has(key) ? texts.get(key) : "";
    }

    public List<String> getRelations() {
        return RELATIONS;
    }

    /** What the label is chosen from; empty when it is typed. */
    public List<String> getLabels() {
        return LABELS.getOrDefault(kind, List.of());
    }

    public ItemFields getFields() {
        return fields;
    }

    /** Read again when the page as it was is gone back to and sent again. */
    public String getName() {
        if (name == null) {
            read();
        }
        return name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKind() {
        return kind.name();
    }

    public void setKind(String kind) {
        this.kind = FileItem.Kind.valueOf(kind);
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
