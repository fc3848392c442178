package vn.dangvu.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.figures.Drill;
import vn.dangvu.membership.figures.Figure;
import vn.dangvu.membership.figures.Question;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedDay;

/** The list of members behind a figure, by its address. */
@Named("namesLink")
@RequestScoped
public class NamesLink {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private AskedDay asked;

    @Inject
    private Formats formats;

    private Boolean allowed;

    /** Some roles see figures and no names. */
    public boolean isAllowed() {
        if (allowed == null) {
            allowed = access.allows("member.list");
        }
        return allowed;
    }

    public String of(Question question, Figure figure) {
        MemberFilter filter = Drill.names(question, figure);
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.criteria().forEach((criterion, value) -> parameters.put(criterion.parameter(), value));
        parameters.put("on", formats.date(filter.asOf().date()));
        parameters.put("known", formats.date(asked.getKnown()));
        return request.getContextPath() + "/members/members.xhtml?" + Period.query(parameters);
    }
}
