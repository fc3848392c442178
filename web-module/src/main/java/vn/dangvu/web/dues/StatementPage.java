package vn.dangvu.web.dues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.membership.remittance.ShowStatement;
import vn.dangvu.membership.remittance.Statement;
import vn.dangvu.web.members.Choices;

/** dues/statement.xhtml: the sums of a year by months and quarters. */
@Named
@RequestScoped
public class StatementPage {
    @Inject
    private DuesTask task;

    @Inject
    private ShowStatement showStatement;

    @Inject
    private Choices choices;

    private Statement statement;

    /** The units of the mandates and the branches below them. */
    public Map<String, String> getUnits() {
        var units = new LinkedHashMap<String, String>();
        for (MandateInForce mandate : task.scope("dues.read").mandates()) {
            units.put(Long.toString(mandate.unitId()), mandate.unitName());
        }
        choices.getBranches().forEach(units::putIfAbsent);
        return units;
    }

    public String getUnit() {
        Long asked = DuesTask.numberOrNull("unit");
        return asked != null ? asked.toString() : getUnits().keySet().iterator().next();
    }

    public int getYear() {
        return task.year();
    }

    public Statement getStatement() {
        if (statement == null) {
            statement = showStatement.of(task.scope("dues.read"), Long.parseLong(getUnit()), getYear());
        }
        return statement;
    }

    /** The quarters that have begun. */
    public List<Integer> getQuarters() {
        int months = getStatement().rows().size();
        return IntStream.rangeClosed(1, (months + 2) / 3).boxed().toList();
    }

    public List<Statement.Line> months(int quarter) {
        return getStatement().rows().stream()
                .filter(l -> (l.month().getMonthValue() + 2) / 3 == quarter)
                .toList();
    }
}
