package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.units.NewUnit;
import vn.dangvu.membership.units.OpenUnit;

/** units/open-unit.xhtml: a new unit under the unit of the address. */
@Named
@RequestScoped
public class OpenUnitPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private OpenUnit openUnit;

    private final UnitForm form = new UnitForm();

    public String open() {
        return task.run("opened", () -> openUnit.open(task.change(), form.under(task.getId()), decision.decision()));
    }

    public UnitForm getForm() {
        return form;
    }

    /** What a new unit is called. */
    public static class UnitForm {
        private String type;
        private String name;
        private String shortName;
        private String code;
        private String place;

        NewUnit under(long parent) {
            return new NewUnit(type, parent, name, shortName, code, place);
        }

        public String getType() {
            return type;
        }

        public void setType(String type) {
            this.type = type;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getShortName() {
            return shortName;
        }

        public void setShortName(String shortName) {
            this.shortName = shortName;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }
    }
}
