package vn.dangvu.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.register.CorrectionDraft;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.OpenForCorrection;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.register.ProposeCorrection;
import vn.dangvu.membership.register.RevealNumber;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** members/propose-correction.xhtml */
@Named
@ViewScoped
public class ProposeCorrectionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBERS = "NUMBERS";

    @Inject
    private Access access;

    @Inject
    private OpenForCorrection openForCorrection;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private RevealNumber revealNumber;

    @Inject
    private ProposeCorrection proposeCorrection;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    @Inject
    private OfficialClock clock;

    private long id;
    private long version;
    private String name;
    private String section = Fact.Section.IDENTITY.name();
    private final List<FieldInput> fields = new ArrayList<>();
    private Draft draft = new Draft();

    /** What is said of the whole proposal. */
    public static class Draft implements Serializable {
        private static final long serialVersionUID = 1L;

        private String kind = "error";
        private LocalDate from;
        private String reason;
        private String basis;
        private LocalDate basisOn;
        private boolean original;

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public String getBasis() {
            return basis;
        }

        public void setBasis(String basis) {
            this.basis = basis;
        }

        public LocalDate getBasisOn() {
            return basisOn;
        }

        public void setBasisOn(LocalDate basisOn) {
            this.basisOn = basisOn;
        }

        public boolean isOriginal() {
            return original;
        }

        public void setOriginal(boolean original) {
            this.original = original;
        }
    }

    public void open() {
        MemberFile file = read();
        if (section.equals(NUMBERS)) {
            for (IdentifierKind kind : IdentifierKind.values()) {
                String number = revealNumber.show(access.scope("member.read"), id, kind);
                fields.add(new FieldInput(
                        kind.code(),
                        "text",
                        kind == IdentifierKind.FILE ? file.number("file") : number.replace(" ", "")));
            }
        } else {
            Fact.Section.valueOf(section).facts().forEach(f -> fields.add(FieldForm.input(f, file.declaration())));
        }
    }

    private MemberFile read() {
        openForCorrection.check(access.scope("member.correct"), id);
        MemberFile file = openMemberFile.open(access.scope("member.read"), id, AsOf.of(clock.today()), "declaration");
        version = file.version();
        name = file.declaration().fullName();
        return file;
    }

    public String send() {
        if (name == null) {
            return Redirect.to("/members/propose-correction.xhtml?id=" + id + "&section=" + section);
        }
        Map<String, String> now = form.changes(fields).orElse(null);
        if (now == null) {
            return null;
        }
        try {
            LocalDate from = draft.kind.equals("change") ? draft.from : null;
            if (draft.kind.equals("change") && from == null) {
                notices.problemAt("form:from", "shell.required", "…");
                return null;
            }
            long number = proposeCorrection.propose(
                    access.scope("member.correct"),
                    new CorrectionDraft(
                            id, version, now, from, draft.reason, draft.basis, draft.basisOn, draft.original, null));
            notices.done("member.correction.done.propose", Long.toString(number));
            return Redirect.to("/members/correction.xhtml?id=" + number);
        } catch (OperationRefused e) {
            form.say(e);
        } catch (ChangedMeanwhile e) {
            MemberFile file = read();
            fields.stream()
                    .filter(f -> !section.equals(NUMBERS))
                    .forEach(f -> f.recorded(file.declaration().text(Fact.valueOf(f.getName()))));
            notices.problem("member.form.conflict");
        }
        return null;
    }

    public List<String> getSections() {
        var sections = new ArrayList<String>();
        for (Fact.Section s : Fact.Section.values()) {
            sections.add(s.name());
        }
        sections.add(NUMBERS);
        return sections;
    }

    public List<FieldInput> getFields() {
        return fields;
    }

    public Draft getDraft() {
        return draft;
    }

    /** The page as it was when it was sent, gone back to and sent again: begun anew. */
    public String getName() {
        if (name == null) {
            open();
        }
        return name;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
