package vn.dangvu.web.settings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.LocalWish;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.ProposeLocalParameter;
import vn.dangvu.kernel.legal.ReadRuleBook;
import vn.dangvu.kernel.legal.ReadRuleBook.Entry;
import vn.dangvu.kernel.legal.Version;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Formats;

/** settings/rule.xhtml */
@Named
@ViewScoped
public class RulePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Access access;

    @Inject
    private ReadRuleBook readRuleBook;

    @Inject
    private ProposeLocalParameter proposeLocalParameter;

    @Inject
    private OfficialClock clock;

    @Inject
    private Settled settled;

    private String key;
    private String on;
    private transient Entry entry;
    private Long unit;
    private LocalDate from;
    private String value;
    private String instrument;
    private String note;

    /** Null when there is no such rule. */
    public Entry getEntry() {
        if (entry == null && key != null) {
            entry = readRuleBook.on(access.scope("settings.read"), getDate()).stream()
                    .filter(e -> e.parameter().key().equals(key))
                    .findFirst()
                    .orElse(null);
        }
        return entry;
    }

    public LocalDate getDate() {
        LocalDate asked = Formats.read(on);
        return asked == null ? clock.today() : asked;
    }

    public boolean inForce(Version version) {
        return version.holdsOn(getDate());
    }

    public boolean isMayPropose() {
        return getEntry() != null && getEntry().parameter().overlay() && access.allows("settings.propose");
    }

    /** The units for which the caller may propose. */
    public Map<Long, String> getUnits() {
        var units = new LinkedHashMap<Long, String>();
        access.scope("settings.propose").mandates().forEach(m -> units.put(m.unitId(), m.unitName()));
        return units;
    }

    public String propose() {
        return settled.after(
                () -> proposeLocalParameter.propose(
                        access.scope("settings.propose"),
                        new LocalWish(unit == null ? 0 : unit, key, from, value, instrument, "", Mark.LOCAL, note)),
                "law.proposed",
                Redirect.to("/settings/rule.xhtml?key=" + key));
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
