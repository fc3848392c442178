package vn.dangvu.web.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.meetings.ListMeetings;
import vn.dangvu.membership.meetings.MeetingFilter;
import vn.dangvu.membership.meetings.MeetingRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;

/** meetings/meetings.xhtml */
@Named
@RequestScoped
public class MeetingsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListMeetings listMeetings;

    @Inject
    private MeetingChoices choices;

    private Pager pager;
    private MeetingFilter filter;
    private Page<MeetingRow> page;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "year", "kind", "state", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/meetings/meetings.xhtml", parameters));
        String kind = request.getParameter("kind");
        String unit = request.getParameter("unit");
        filter = new MeetingFilter(
                AskedNumber.orNull(unit),
                choices.year(request.getParameter("year")),
                choices.getKinds().containsKey(kind) ? kind : "",
                request.getParameter("state"));
        Paging asked = pager.paging("");
        Paging paging = asked.sort().isEmpty() ? new Paging(asked.first(), asked.size(), "day", true) : asked;
        page = listMeetings.page(access.scope("meeting.read"), filter, paging);
        pager.total(page.total(), false);
    }

    public List<MeetingRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public MeetingFilter getFilter() {
        return filter;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }
}
