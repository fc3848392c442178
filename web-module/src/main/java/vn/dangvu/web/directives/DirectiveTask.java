package vn.dangvu.web.directives;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.directives.DirectiveFile;
import vn.dangvu.membership.directives.OpenDirective;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.shell.Doing;

/** The document a page is about: directives/directive.xhtml and every form from there. */
@Named
@RequestScoped
public class DirectiveTask {
    @Inject
    private Access access;

    @Inject
    private OpenDirective openDirective;

    @Inject
    private OfficialClock clock;

    @Inject
    private Doing doing;

    private long id;
    private Long version;
    private DirectiveFile file;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    /** @return the document's page when it is done */
    String run(String done, Runnable work) {
        String address = doing.run("directives.done." + done, "/directives/directive.xhtml?id=" + id, work);
        if (doing.isStale()) {
            version = null;
            file = null;
        }
        return address;
    }

    String address() {
        return Redirect.to("/directives/directive.xhtml?id=" + id);
    }

    public DirectiveFile getFile() {
        if (file == null) {
            file = openDirective.open(access.scope("directive.read"), id);
        }
        return file;
    }

    /** What it is called: its symbol, before it has one its title. */
    public String getName() {
        DirectiveFile.Head head = getFile().head();
        return head.symbol() == null ? head.title() : head.symbol();
    }

    public boolean isMayPrepare() {
        return getFile().ofCommittee() && access.allows("directive.issue");
    }

    /** Somebody else than who prepared it. */
    public boolean isMayDecide() {
        return getFile().ofCommittee() && access.allows("directive.approve");
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a document that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().head().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
