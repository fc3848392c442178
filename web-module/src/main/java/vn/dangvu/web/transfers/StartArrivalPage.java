package vn.dangvu.web.transfers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.PartialDate;
import vn.dangvu.membership.transfer.StartArrival;
import vn.dangvu.membership.transfer.TransferWishes;
import vn.dangvu.membership.transfer.Traveller;

/** transfers/start-arrival.xhtml: what the introduction paper says. */
@Named
@RequestScoped
public class StartArrivalPage {
    @Inject
    private Access access;

    @Inject
    private Saving saving;

    @Inject
    private StartArrival startArrival;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private Long unit;
    private boolean temporary;
    private Integer boxes;

    public String save() {
        return saving.run(
                "/transfers/transfer.xhtml?id=",
                () -> startArrival.start(access.scope("transfer.office"), wish()),
                () -> {});
    }

    private TransferWishes.In wish() {
        String born = values.get("born");
        PartialDate day = PartialDate.read(born)
                .date()
                .orElseThrow(() -> new OperationRefused("transfer.born-unreadable", String.valueOf(born)));
        return new TransferWishes.In(
                unit,
                temporary,
                new Traveller(
                        values.get("name"),
                        values.get("sex"),
                        day,
                        values.get("card"),
                        days.get("admitted"),
                        days.get("recognised")),
                values.get("place"),
                values.get("reason"),
                days.get("until"),
                values.get("number"),
                days.get("issued"),
                boxes == null ? 0 : boxes,
                values.get("fee"),
                days.get("shown"));
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, LocalDate> getDays() {
        return days;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public boolean isTemporary() {
        return temporary;
    }

    public void setTemporary(boolean temporary) {
        this.temporary = temporary;
    }

    public Integer getBoxes() {
        return boxes;
    }

    public void setBoxes(Integer boxes) {
        this.boxes = boxes;
    }
}
