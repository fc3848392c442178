package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.HoldTransfer;
import vn.dangvu.web.shell.Doing;
import vn.dangvu.web.units.Choice;

/** transfers/holds.xhtml: open matters that keep somebody from being transferred. */
@Named
@RequestScoped
public class HoldsPage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private HoldTransfer holdTransfer;

    private Choice member;
    private String kind;
    private LocalDate on;
    private String paper;
    private List<HoldTransfer.Matter> matters;

    public List<HoldTransfer.Matter> getMatters() {
        if (matters == null) {
            matters = holdTransfer.all(access.scope("transfer.hold"));
        }
        return matters;
    }

    /** The one the address asks to close; null for a new one. */
    public HoldTransfer.Matter getClosing() {
        long id = Doing.number("close");
        return getMatters().stream()
                .filter(m -> m.id() == id && m.closedOn() == null)
                .findFirst()
                .orElse(null);
    }

    public String open() {
        return saved(() -> holdTransfer.open(access.scope("transfer.hold"), member.id(), kind, on, paper));
    }

    public String close() {
        return saved(() -> holdTransfer.close(access.scope("transfer.hold"), Doing.number("close"), on, paper));
    }

    private String saved(Runnable work) {
        return saving.run(
                "/transfers/holds.xhtml",
                () -> {
                    work.run();
                    return 0;
                },
                () -> {});
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
