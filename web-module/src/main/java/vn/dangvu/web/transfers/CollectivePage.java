package vn.dangvu.web.transfers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.Collective;
import vn.dangvu.membership.transfer.OpenCollective;
import vn.dangvu.membership.transfer.Step;
import vn.dangvu.web.shell.Doing;

/** transfers/collective.xhtml, and the list its forms are about. */
@Named
@RequestScoped
public class CollectivePage {
    @Inject
    private Access access;

    @Inject
    private OpenCollective openCollective;

    private long id;
    private Long version;
    private Collective list;

    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    public Collective getList() {
        if (list == null) {
            list = openCollective.open(access.scope("transfer.read"), id);
        }
        return list;
    }

    /** Whether the step that is waited for is the caller's to take. */
    public boolean isMine() {
        return getList().open()
                && Step.of(getList().nextStep())
                        .filter(s -> access.allows(s.permission()))
                        .isPresent();
    }

    /** Somebody can still be taken off the list. */
    public boolean isOpen() {
        return getList().open() && getList().handedOn() == null && access.allows("transfer.office");
    }

    void forget() {
        list = null;
        version = null;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getVersion() {
        return version == null ? Long.valueOf(getList().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
