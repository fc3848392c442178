package vn.dangvu.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.document.FormArchive.Printed;
import vn.dangvu.kernel.paper.Format;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.forms.UnitPapers;
import vn.dangvu.membership.forms.UnitPapers.Issue;
import vn.dangvu.membership.forms.UnitPapers.Subject;

/** The list of those who move together, and the minutes of their handing over. */
@UseCase("transfer.read")
@ApplicationScoped
public class PrintCollective {
    @Inject
    private Collectives collectives;

    @Inject
    private PaperHeads heads;

    @Inject
    private UnitPapers papers;

    @Inject
    private OfficialClock clock;

    /** @param minutes the minutes of the handing over instead of the list */
    public Printed print(Scope scope, long id, boolean minutes, Format format) {
        Collective list = collectives.read(scope, id);
        String form = minutes ? "BB-SHĐ" : "DS-SHĐ";
        scope.trail().detail(form);
        LocalDate day = minutes && list.handedOn() != null
                ? list.handedOn()
                : list.decidedOn() == null ? clock.today() : list.decidedOn();
        Values values = new Values()
                .put("from", list.from())
                .put("to", list.to())
                .put("reason", list.reason())
                .put("number", list.decisionNumber())
                .put("decided_on", list.decidedOn())
                .put("minutes", list.minutesNumber())
                .put("handed_on", list.handedOn())
                .put("count", list.moving().size())
                .table(
                        "line",
                        IntStream.range(0, list.moving().size())
                                .mapToObj(i -> line(i + 1, list.moving().get(i).person()))
                                .toList());
        heads.put(values, list.unitId(), day);
        return papers.kept(
                scope,
                new Subject(list.path(), Collectives.SUBJECT, id),
                new Issue(form, "", day, "-" + day.getYear()),
                values,
                format);
    }

    private static Map<String, String> line(int number, Traveller p) {
        return Values.row(
                "number", Integer.toString(number),
                "name", p.name(),
                "born", p.born() == null ? "" : p.born().format(),
                "admitted", Values.day(p.admitted()),
                "recognised", Values.day(p.recognised()),
                "card", p.card());
    }
}
