package vn.dangvu.web.transfers;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.membership.transfer.OpenTransfer;
import vn.dangvu.membership.transfer.Progress;
import vn.dangvu.membership.transfer.TransferFile;
import vn.dangvu.web.shell.Doing;

/** The transfer a page or form is about. */
@Named
@RequestScoped
public class TransferTask {
    @Inject
    private Access access;

    @Inject
    private OpenTransfer openTransfer;

    @Inject
    private Saving saving;

    private long id;
    private Long version;
    private OpenTransfer.Opened opened;

    /** The address names it, and so does every form when it is sent. */
    @PostConstruct
    void find() {
        id = Doing.number("id");
    }

    Scope scope(String permission) {
        return access.scope(permission);
    }

    String run(Runnable work) {
        return saving.run(
                "/transfers/transfer.xhtml?id=",
                () -> {
                    work.run();
                    return id;
                },
                () -> {
                    version = null;
                    opened = null;
                });
    }

    /** Asked for once a page; the log has one entry. */
    public OpenTransfer.Opened getOpened() {
        if (opened == null) {
            opened = openTransfer.open(access.scope("transfer.read"), id);
        }
        return opened;
    }

    public TransferFile getFile() {
        return getOpened().file();
    }

    public Progress getProgress() {
        return getOpened().progress();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: what was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getFile().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
