package vn.dangvu.web.units;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.ChangedMeanwhile;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentRefused;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitRef;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.Redirect;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Notices;

/** The unit a form is about and what its button leads to: the unit's page, or the reasons why not. */
@Named
@RequestScoped
public class UnitTask {
    @Inject
    private Access access;

    @Inject
    private UnitDirectory directory;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    private long id;
    private Long version;
    private UnitRow unit;

    /** The address names the unit, and so does every form when it is sent: fields are checked against it before values are set. */
    @PostConstruct
    void find() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = AskedNumber.orZero(asked);
    }

    Scope change() {
        return access.scope("unit.change");
    }

    /**
     * @return the unit's page when it is done; null, with every reason above the form, when it is refused. Who saved over
     *     somebody else's change is told what the unit is now, and may save again.
     */
    String run(String done, LongSupplier work) {
        try {
            long shown = work.getAsLong();
            notices.done("units.done." + done);
            return Redirect.to("/units/units.xhtml?id=" + shown);
        } catch (OperationRefused e) {
            e.findings().forEach(f -> notices.problem(f.key(), values(f)));
        } catch (DocumentRefused e) {
            notices.problem(e.getMessage());
        } catch (ChangedMeanwhile e) {
            version = null;
            unit = null;
            notices.problem(
                    "units.changed-meanwhile", getUnit().name(), getUnit().parentName());
        }
        return null;
    }

    /** The sentence of a finding, with types and dates in words. */
    public String sentence(Finding finding) {
        return texts.of(finding.key(), values(finding));
    }

    private Object[] values(Finding finding) {
        return finding.parameters().stream().map(this::word).toArray();
    }

    private Object word(Object value) {
        if (value instanceof LocalDate date) {
            return formats.date(date);
        }
        if (value instanceof String text && text.matches("[a-z.-]+")) {
            String key = text.startsWith("units.") ? text : "units.type." + text;
            return texts.has(key) ? texts.get(key) : text;
        }
        return value;
    }

    UnitRef ref() {
        return new UnitRef(id, version == null ? getUnit().version() : version);
    }

    public UnitRow getUnit() {
        if (unit == null) {
            unit = directory.one(access.scope("unit.read"), id);
        }
        return unit;
    }

    public List<UnitRow> getChain() {
        return directory.chain(access.scope("unit.read"), id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Travels with the form: a unit that was changed since is not changed over it. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getUnit().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
