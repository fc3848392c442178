package vn.dangvu.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.admission.preparation.DeclareMyself;
import vn.dangvu.admission.preparation.DeclaredLine;
import vn.dangvu.admission.preparation.KeepDeclaration;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.FileItem;
import vn.dangvu.web.members.ItemFields;
import vn.dangvu.web.shell.Doing;

/** admission/declared-line.xhtml, my/declared-line.xhtml: one line of a table of the declaration; or one that is taken out. */
@Named
@RequestScoped
public class DeclaredLinePage {
    private static final List<String> RELATIONS = List.of(
            "father", "mother", "husband", "wife", "child", "sibling", "father-in-law", "mother-in-law", "grandparent");

    @Inject
    private DeclarationPage declaration;

    @Inject
    private DossierTask task;

    @Inject
    private Access access;

    @Inject
    private KeepDeclaration keepDeclaration;

    @Inject
    private DeclareMyself declareMyself;

    private FileItem.Kind kind;
    private long line;
    private final ItemFields fields = new ItemFields();
    private boolean partyMember;
    private String reason;

    @PostConstruct
    void find() {
        String asked = CandidateTask.asked("kind", "");
        kind = Arrays.stream(FileItem.Kind.values())
                .filter(k -> k.code().equals(asked))
                .findFirst()
                .orElse(FileItem.Kind.WORK);
        line = Doing.number("line");
    }

    public String save() {
        return task.run(back(), () -> {
            PartialDate started = read(fields.getStarted());
            PartialDate ended = read(fields.getEnded());
            var said = new DeclaredLine(fields.item(kind, started, ended), partyMember);
            if (declaration.isOwn()) {
                declareMyself.add(access.scope("own.dossier"), id(), task.getVersion(), said);
            } else {
                keepDeclaration.add(task.scope("dossier.keep"), id(), task.getVersion(), said);
            }
        });
    }

    public String takeOut() {
        return task.run(back(), () -> {
            if (declaration.isOwn()) {
                declareMyself.takeOut(access.scope("own.dossier"), id(), task.getVersion(), line, reason);
            } else {
                keepDeclaration.takeOut(task.scope("dossier.keep"), id(), task.getVersion(), line, reason);
            }
        });
    }

    private long id() {
        return declaration.getFile().id();
    }

    private String back() {
        return declaration.isOwn() ? "/my/declaration.xhtml" : "/admission/declaration.xhtml?id=" + task.getId();
    }

    private static PartialDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return PartialDate.read(typed).date().orElseThrow(() -> new OperationRefused("dossier.unreadable", typed));
    }

    public String getKind() {
        return kind.code();
    }

    public String getWord() {
        return kind.name();
    }

    public long getLine() {
        return line;
    }

    public List<String> getRelations() {
        return RELATIONS;
    }

    public ItemFields getFields() {
        return fields;
    }

    public boolean isPartyMember() {
        return partyMember;
    }

    public void setPartyMember(boolean partyMember) {
        this.partyMember = partyMember;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
