package vn.dangvu.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.register.MemberFile;
import vn.dangvu.membership.register.OpenMemberFile;
import vn.dangvu.membership.register.PlainFacts;
import vn.dangvu.membership.register.UpdateFile;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Notices;

/** members/update-member.xhtml */
@Named
@ViewScoped
public class UpdateMemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private OpenMemberFile openMemberFile;

    @Inject
    private UpdateFile updateFile;

    @Inject
    private PlainFacts plainFacts;

    @Inject
    private FieldForm form;

    @Inject
    private Notices notices;

    @Inject
    private OfficialClock clock;

    private long id;
    private long version;
    private String name;
    private Fact.Section section = Fact.Section.RESIDENCE;
    private String kind = "change";
    private LocalDate from;
    private final List<FieldInput> fields = new ArrayList<>();

    public void open() {
        MemberFile file = read();
        from = clock.today();
        Set<Fact> plain = plainFacts.on(from);
        section.facts().stream()
                .filter(plain::contains)
                .forEach(f -> fields.add(FieldForm.input(f, file.declaration())));
    }

    private MemberFile read() {
        MemberFile file = openMemberFile.open(access.scope("member.read"), id, AsOf.of(clock.today()), "declaration");
        version = file.version();
        name = file.declaration().fullName();
        return file;
    }

    public String save() {
        if (name == null) {
            return Redirect.to("/members/update-member.xhtml?id=" + id + "&section=" + section);
        }
        Map<String, String> typed = form.changes(fields).orElse(null);
        if (typed == null) {
            return null;
        }
        Map<Fact, String> now = new EnumMap<>(Fact.class);
        typed.forEach((field, value) -> now.put(Fact.valueOf(field), value));
        Scope scope = access.scope("member.change");
        try {
            if (kind.equals("change")) {
                updateFile.change(scope, id, version, now, from == null ? clock.today() : from);
            } else {
                updateFile.complete(scope, id, version, now);
            }
        } catch (OperationRefused e) {
            form.say(e);
            return null;
        } catch (ChangedMeanwhile e) {
            MemberFile file = read();
            fields.forEach(f -> f.recorded(file.declaration().text(Fact.valueOf(f.getName()))));
            notices.problem("member.form.conflict");
            return null;
        }
        notices.done("member.form.saved");
        return Redirect.to("/members/member.xhtml?id=" + id + "&tab=declaration");
    }

    /** The groups that hold anything the clerk may change alone. */
    public List<Fact.Section> getSections() {
        Set<Fact> plain = plainFacts.on(clock.today());
        return List.of(Fact.Section.values()).stream()
                .filter(s -> s.facts().stream().anyMatch(plain::contains))
                .toList();
    }

    public List<FieldInput> getFields() {
        return fields;
    }

    /** The page as it was when it was saved, gone back to and saved again: begun anew. */
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
        return section.name();
    }

    public void setSection(String section) {
        this.section = Fact.Section.valueOf(section);
    }

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
}
