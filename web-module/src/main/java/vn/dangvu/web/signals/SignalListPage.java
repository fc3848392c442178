package vn.dangvu.web.signals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.signals.ListSignals;
import vn.dangvu.membership.signals.SignalRow;
import vn.dangvu.membership.signals.SignalWish;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Shell;

/** signals/list.xhtml: who shows which signals in a unit. */
@Named
@RequestScoped
public class SignalListPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListSignals listSignals;

    @Inject
    private SignalWords words;

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private ListSignals.Listed listed;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "year", "kind", "level", "state", "reading", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/signals/list.xhtml", parameters));
        Scope scope = access.scope("signal.read");
        listed = listSignals.page(scope, wish(scope), pager.paging("level"));
        pager.total(listed.page().total(), false);
    }

    SignalWish wish(Scope scope) {
        return new SignalWish(
                number("unit", scope.mandates().get(0).unitId()),
                getYear(),
                request.getParameter("kind"),
                (int) Math.min(3, number("level", 0)),
                request.getParameter("state"),
                request.getParameter("reading"));
    }

    private long number(String name, long otherwise) {
        String asked = request.getParameter(name);
        return asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : otherwise;
    }

    public int getYear() {
        String year = request.getParameter("year");
        return year != null && year.matches("20\\d\\d")
                ? Integer.parseInt(year)
                : clock.today().getYear();
    }

    public ListSignals.Listed getListed() {
        return listed;
    }

    public List<SignalRow> getRows() {
        return listed.page().rows();
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    public boolean isFiltered() {
        return List.of("kind", "level", "state", "reading").stream().anyMatch(p -> !value(p).isEmpty());
    }

    /** The same conditions on a unit below. */
    public String below(long unit) {
        return pager.getAddress().with("unit", unit);
    }

    ListPaper<SignalRow> paper() {
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of("signals.title", Integer.toString(getYear())),
                List.of(texts.of("signals.paper.made", formats.date(clock.today())), texts.get("signals.note")),
                List.of(
                        column("signals.col.name", 22, SignalRow::name),
                        column("signals.col.unit", 18, SignalRow::unit),
                        column(
                                "signals.col.kind",
                                24,
                                r -> texts.get("signals.kind." + r.kind().code())),
                        column("signals.col.evidence", 28, words::evidence),
                        column("signals.col.calendar-year", 10, r -> count(r, "calendar-year")),
                        column("signals.col.consecutive", 10, r -> count(r, "consecutive")),
                        column("signals.col.rolling-year", 10, r -> count(r, "rolling-year")),
                        column("signals.col.state", 18, r -> texts.get("signals.state." + r.state()))));
    }

    private static String count(SignalRow row, String reading) {
        return row.counted() == null ? "" : Integer.toString(row.counted().count(reading));
    }

    private ListPaper.Column<SignalRow> column(String key, int width, Function<SignalRow, String> value) {
        return new ListPaper.Column<>(texts.get(key), width, value);
    }
}
