package vn.dangvu.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.Months;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedDay;
import vn.dangvu.web.list.Columns;
import vn.dangvu.web.list.Pager;

/** members/members.xhtml */
@Named
@RequestScoped
public class MembersPage {
    /** The columns one may choose, in their order; the first ones stand without choosing. */
    static final List<String> COLUMNS = List.of(
            "born",
            "sex",
            "unit",
            "admitted",
            "recognised",
            "seniority",
            "standing",
            "gaps",
            "card",
            "file",
            "home-town",
            "ethnicity",
            "religion",
            "occupation",
            "education");

    private static final int SHOWN = 8;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListMembers listMembers;

    @Inject
    private AskedDay asked;

    private Pager pager;
    private Columns columns;
    private MemberFilter filter;
    private ListMembers.Roll roll;

    /** Asked once, before the page is drawn: a wrong date or number falls back to the ordinary list. */
    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("on", "known", "sort", "desc", "page", "size", "cols")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        var criteria = new java.util.EnumMap<Criterion, String>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String value = request.getParameter(criterion.parameter());
            parameters.put(criterion.parameter(), value);
            criteria.put(criterion, value);
        }
        pager = new Pager(new Address(request.getContextPath() + "/members/members.xhtml", parameters));
        columns = new Columns(COLUMNS, COLUMNS.subList(0, SHOWN), pager.getAddress());
        filter = new MemberFilter(asked.asOf(), criteria);
        roll = listMembers.page(access.scope("member.list"), filter, pager.paging("name"));
        pager.total(roll.tally().total(), roll.tally().bounded());
    }

    public LocalDate getAsOf() {
        return asked.getOn();
    }

    public boolean isPast() {
        return asked.isPast();
    }

    public List<MemberRow> getRows() {
        return roll.rows();
    }

    public ListMembers.Tally getTally() {
        return roll.tally();
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    /** The conditions in force, as chips: criterion and value; the frame says nothing without the unit. */
    public Map<String, String> getConditions() {
        var conditions = new LinkedHashMap<String, String>();
        filter.with(Criterion.FRAME, "").criteria().forEach((c, value) -> conditions.put(c.parameter(), value));
        return conditions;
    }

    public boolean isFiltered() {
        return !filter.criteria().isEmpty();
    }

    public Columns getColumns() {
        return columns;
    }

    public boolean shows(String column) {
        return columns.shows(column);
    }

    /** Whole years of seniority on the day of the list. */
    public int years(MemberRow row) {
        return Months.between(row.seniorityStart(), getAsOf()) / 12;
    }

    public int restMonths(MemberRow row) {
        return Months.between(row.seniorityStart(), getAsOf()) % 12;
    }
}
