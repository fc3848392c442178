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
import vn.dangvu.membership.resolutions.AnnulResolution;
import vn.dangvu.membership.resolutions.ListResolutions;
import vn.dangvu.membership.resolutions.ResolutionFile;
import vn.dangvu.membership.resolutions.ResolutionRow;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.Pager;

/** meetings/resolutions.xhtml, resolution.xhtml and annul-resolution.xhtml: the book, and one of it. */
@Named
@RequestScoped
public class ResolutionsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListResolutions listResolutions;

    @Inject
    private AnnulResolution annulResolution;

    @Inject
    private MeetingChoices choices;

    @Inject
    private MeetingTask task;

    private Pager pager;
    private Page<ResolutionRow> page;
    private ResolutionFile file;
    private Long unit;
    private int year;
    private String reason;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("unit", "year", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/meetings/resolutions.xhtml", parameters));
        unit = choices.unit(request.getParameter("unit"));
        year = choices.year(request.getParameter("year"));
        Paging asked = pager.paging("");
        Paging paging = asked.sort().isEmpty() ? new Paging(asked.first(), asked.size(), "day", true) : asked;
        page = listResolutions.page(access.scope("meeting.read"), unit, year, paging);
        pager.total(page.total(), false);
    }

    /** The one of the address, asked for once. */
    public ResolutionFile getFile() {
        if (file == null) {
            file = listResolutions.open(access.scope("meeting.read"), task.getId());
        }
        return file;
    }

    /** Those of the meeting of the address. */
    public List<ResolutionRow> getOfMeeting() {
        return listResolutions.ofMeeting(access.scope("meeting.read"), task.getId());
    }

    public String annul() {
        return task.run(
                "resolution-annulled",
                "/meetings/resolution.xhtml?id=" + task.getId(),
                () -> annulResolution.annul(task.keep(), task.getId(), reason));
    }

    public List<ResolutionRow> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public Long getUnit() {
        return unit;
    }

    public int getYear() {
        return year;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
