package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.transfer.Route;
import vn.dangvu.membership.transfer.StartTransfer;
import vn.dangvu.membership.transfer.TransferWishes;
import vn.dangvu.web.units.Choice;

/** transfers/start-transfer.xhtml */
@Named
@RequestScoped
public class StartTransferPage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private StartTransfer startTransfer;

    private Choice member;
    private String route;
    private boolean temporary;
    private Long toUnit;
    private String place;
    private String reason;
    private String basis;
    private LocalDate basisOn;
    private LocalDate until;
    private LocalDate askedOn;

    public String save() {
        return saving.run(
                "/transfers/transfer.xhtml?id=",
                () -> startTransfer.start(
                        access.scope("transfer.keep"),
                        new TransferWishes.Out(
                                member.id(),
                                Route.of(route).orElse(Route.IN),
                                temporary,
                                toUnit,
                                place,
                                reason,
                                basis,
                                basisOn,
                                until,
                                askedOn)),
                () -> {});
    }

    public Map<String, String> getDestinations() {
        var choices = new LinkedHashMap<String, String>();
        startTransfer
                .destinations(access.scope("transfer.keep"))
                .forEach((id, name) -> choices.put(Long.toString(id), name));
        return choices;
    }

    public Choice getMember() {
        return member;
    }

    public void setMember(Choice member) {
        this.member = member;
    }

    public String getRoute() {
        return route;
    }

    public void setRoute(String route) {
        this.route = route;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public void setTemporary(boolean temporary) {
        this.temporary = temporary;
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

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }
}
