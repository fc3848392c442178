package vn.dangvu.web.forms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.access.MandateInForce;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.roll.FindMembers;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.web.i18n.Formats;

/** forms/forms.xhtml: which prescribed paper, of whom, as of which day. */
@Named
@RequestScoped
public class FormsPage {
    private static final int MOST = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private FindMembers findMembers;

    @Inject
    private UnitDirectory units;

    @Inject
    private OfficialClock clock;

    private FindMembers.Result result;
    private Map<String, String> choices;

    public LocalDate getDay() {
        LocalDate asked = Formats.read(request.getParameter("on"));
        return asked == null ? clock.today() : asked;
    }

    public String getTyped() {
        String typed = request.getParameter("who");
        return typed == null ? "" : typed;
    }

    public boolean isAsked() {
        return !getTyped().isBlank();
    }

    public FindMembers.Result getResult() {
        if (result == null) {
            result = access.allows("member.list")
                    ? findMembers.find(access.scope("member.list"), getTyped(), clock.today(), MOST)
                    : new FindMembers.Result(List.of(), false);
        }
        return result;
    }

    /** The member whose file is the caller's own, null when there is none. */
    public Long getOwn() {
        return access.scope("print.form").self();
    }

    /** The units whose forms the caller prints and the branches below them; none for whoever prints the own form only. */
    public Map<String, String> getUnits() {
        if (choices == null) {
            choices = new LinkedHashMap<>();
            for (MandateInForce mandate : access.scope("print.form").mandates()) {
                choices.putIfAbsent(Long.toString(mandate.unitId()), mandate.unitName());
                units.branches(access.scope("unit.read"), mandate.unitId())
                        .forEach(u -> choices.putIfAbsent(Long.toString(u.id()), u.shortName()));
            }
        }
        return choices;
    }
}
