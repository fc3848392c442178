package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.transfer.StartCollective;
import vn.dangvu.web.shell.Doing;

/** transfers/start-collective.xhtml: first the branch, then who of it moves. */
@Named
@RequestScoped
public class StartCollectivePage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private StartCollective startCollective;

    @Inject
    private OfficialClock clock;

    private Long toUnit;
    private String place;
    private String reason;
    private LocalDate basisOn;
    private LocalDate on;
    private String[] members;
    private List<StartCollective.Choice> choices;

    public long getUnit() {
        return Doing.number("unit");
    }

    /** Nobody before a branch is chosen. */
    public List<StartCollective.Choice> getChoices() {
        if (choices == null) {
            choices = getUnit() == 0
                    ? List.of()
                    : startCollective.choose(access.scope("transfer.office"), getUnit(), clock.today());
        }
        return choices;
    }

    public String save() {
        List<Long> chosen = members == null
                ? List.of()
                : Arrays.stream(members).map(Long::valueOf).toList();
        return saving.run(
                "/transfers/collective.xhtml?id=",
                () -> startCollective.start(
                        access.scope("transfer.office"),
                        new StartCollective.Wish(getUnit(), toUnit, place, reason, basisOn, on, chosen)),
                () -> {});
    }

    public Long getToUnit() {
        return toUnit;
    }

    public void setToUnit(Long toUnit) {
        this.toUnit = toUnit;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getBasisOn() {
        return basisOn;
    }

    public void setBasisOn(LocalDate basisOn) {
        this.basisOn = basisOn;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String[] getMembers() {
        return members;
    }

    public void setMembers(String[] members) {
        this.members = members;
    }
}
