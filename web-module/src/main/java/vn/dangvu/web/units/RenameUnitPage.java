package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvu.membership.units.RenameUnit;

/** units/rename-unit.xhtml */
@Named
@RequestScoped
public class RenameUnitPage {
    @Inject
    private UnitTask task;

    @Inject
    private DecisionForm decision;

    @Inject
    private RenameUnit renameUnit;

    private String type;
    private String name;
    private String shortName;

    public String rename() {
        return task.run("renamed", () -> {
            renameUnit.rename(
                    task.change(), task.ref(), new RenameUnit.Names(type, name, shortName), decision.decision());
            return task.getId();
        });
    }

    public String getType() {
        return type == null ? task.getUnit().type() : type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name == null ? task.getUnit().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName == null ? task.getUnit().shortName() : shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}
