package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.membership.units.UnitRow;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.AskedNumber;

/** What the pages of figures are asked in their address: unit, from, to, known. Without an answer: this year, the own unit. */
@Named("period")
@RequestScoped
public class Period {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private UnitDirectory units;

    @Inject
    private OfficialClock clock;

    @Inject
    private AskedDay asked;

    @Inject
    private Formats formats;

    private Map<String, String> choices;

    Question question() {
        LocalDate to = getTo();
        LocalDate from = getFrom();
        return new Question(getUnit(), from.isAfter(to) ? to.withDayOfYear(1) : from, to, asked.knownOn());
    }

    public long getUnit() {
        String asked = request.getParameter("unit");
        return AskedNumber.in(asked)
                ? Long.parseLong(asked)
                : access.scope("statistics.read").mandates().stream()
                        .map(MandateInForce::unitId)
                        .findFirst()
                        .orElse(0L);
    }

    public LocalDate getTo() {
        LocalDate asked = Formats.read(request.getParameter("to"));
        return asked == null ? clock.today() : asked;
    }

    public LocalDate getFrom() {
        LocalDate asked = Formats.read(request.getParameter("from"));
        return asked == null ? getTo().withDayOfYear(1) : asked;
    }

    /** The day up to whose end entries are taken into account; null for all. */
    public LocalDate getKnown() {
        return asked.getKnown();
    }

    /** The unit, those above it that the caller may see, and those right below. */
    public Map<String, String> getUnits() {
        if (choices == null) {
            choices = new LinkedHashMap<>();
            Scope scope = access.scope("unit.read");
            List<UnitRow> chain = units.chain(scope, getUnit());
            chain.forEach(u -> choices.put(Long.toString(u.id()), u.shortName()));
            chain.stream().findFirst().ifPresent(top -> units.branches(scope, top.id())
                    .forEach(u -> choices.putIfAbsent(Long.toString(u.id()), u.shortName())));
        }
        return choices;
    }

    public List<UnitRow> getChain() {
        return units.chain(access.scope("unit.read"), getUnit());
    }

    /** This page, or another of figures, with the same question and one thing changed. */
    public String address(String page, String name, Object value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("unit", Long.toString(getUnit()));
        parameters.put("from", formats.date(getFrom()));
        parameters.put("to", formats.date(getTo()));
        parameters.put("known", formats.date(getKnown()));
        parameters.put(name, value == null ? "" : value.toString());
        return request.getContextPath() + page + "?" + query(parameters);
    }

    static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }
}
