package vn.dangvu.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.admission.figures.Question;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;

/** What the figures of admission are asked in their address: unit, from, to. Without an answer: this year until today, the own unit. */
@Named
@RequestScoped
public class AdmissionPeriod {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private UnitDirectory directory;

    @Inject
    private OfficialClock clock;

    @Inject
    private Formats formats;

    @Inject
    private Texts texts;

    private Map<String, String> units;

    /** A period to choose with one click. */
    public record Quick(String label, String address, boolean here) {}

    Question question() {
        return new Question(getUnit(), getFrom(), getTo());
    }

    public long getUnit() {
        String asked = request.getParameter("unit");
        return AskedNumber.in(asked)
                ? Long.parseLong(asked)
                : access.scope("dossier.read").mandates().stream()
                        .map(MandateInForce::unitId)
                        .findFirst()
                        .orElse(0L);
    }

    public LocalDate getTo() {
        LocalDate asked = Formats.read(request.getParameter("to"));
        return asked == null ? clock.today() : asked;
    }

    /** Never after the end. */
    public LocalDate getFrom() {
        LocalDate asked = Formats.read(request.getParameter("from"));
        return asked == null || asked.isAfter(getTo()) ? getTo().withDayOfYear(1) : asked;
    }

    /** The unit, those above it that the caller may see, and those right below. */
    public Map<String, String> getUnits() {
        if (units == null) {
            units = new LinkedHashMap<>();
            Scope scope = access.scope("unit.read");
            List<UnitRow> chain = directory.chain(scope, getUnit());
            chain.forEach(u -> units.put(Long.toString(u.id()), u.shortName()));
            chain.stream().findFirst().ifPresent(top -> directory
                    .branches(scope, top.id())
                    .forEach(u -> units.putIfAbsent(Long.toString(u.id()), u.shortName())));
        }
        return units;
    }

    /** The year before, the year of the period, its halves and quarters as far as they have begun. */
    public List<Quick> getQuick() {
        int year = getTo().getYear();
        var quick = new ArrayList<Quick>();
        quick(quick, texts.of("admission.figures.year", Integer.toString(year - 1)), year - 1, 1, 12);
        quick(quick, texts.of("admission.figures.year", Integer.toString(year)), year, 1, 12);
        for (int half = 1; half <= 2; half++) {
            quick(quick, texts.get("admission.figures.half-" + half), year, half * 6 - 5, half * 6);
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            quick(quick, texts.of("admission.figures.quarter", quarter), year, quarter * 3 - 2, quarter * 3);
        }
        return quick;
    }

    private void quick(List<Quick> quick, String label, int year, int first, int last) {
        LocalDate from = LocalDate.of(year, first, 1);
        LocalDate end = LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
        LocalDate to = end.isAfter(clock.today()) ? clock.today() : end;
        if (!to.isBefore(from)) {
            quick.add(new Quick(
                    label,
                    address("/admission/figures.xhtml", Map.of("from", formats.date(from), "to", formats.date(to)))
                            .toString(),
                    from.equals(getFrom()) && to.equals(getTo())));
        }
    }

    /** The same question for a page, with these values besides or instead. */
    Address address(String page, Map<String, String> more) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", Long.toString(getUnit()));
        parameters.put("from", formats.date(getFrom()));
        parameters.put("to", formats.date(getTo()));
        parameters.putAll(more);
        return new Address(request.getContextPath() + page, parameters);
    }

    /** Back to the figures. */
    public String getFigures() {
        return address("/admission/figures.xhtml", Map.of()).toString();
    }

    public String getQuery() {
        return address("", Map.of()).getQuery();
    }
}
