package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dangvu.evaluation.campaign.ListReviewed;
import vn.dangvu.evaluation.campaign.ReadCampaign;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.paper.ListPaper;
import vn.dangvu.kernel.query.Page;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.i18n.Texts;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.list.Pager;
import vn.dangvu.web.shell.Shell;

/** evaluation/people.xhtml: everybody in a review, those left out too. */
@Named
@RequestScoped
public class PeoplePage {
    private static final List<String> FILTERS = List.of("part", "unit", "group", "state", "flagged");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private ListReviewed listReviewed;

    @Inject
    private ReadCampaign readCampaign;

    @Inject
    private YearlyWords words;

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    @Inject
    private Formats formats;

    @Inject
    private OfficialClock clock;

    private Pager pager;
    private Page<ListReviewed.Row> page;
    private ReadCampaign.File campaign;

    public void load() {
        Map<String, String> parameters = new LinkedHashMap<>();
        List.of("id", "part", "unit", "group", "state", "flagged", "sort", "desc", "page", "size")
                .forEach(p -> parameters.put(p, request.getParameter(p)));
        pager = new Pager(new Address(request.getContextPath() + "/evaluation/people.xhtml", parameters));
        page = listReviewed.page(access.scope("evaluation.read"), filter(), pager.paging("name"));
        pager.total(page.total(), false);
    }

    ListReviewed.Filter filter() {
        return new ListReviewed.Filter(
                getCampaign().id(),
                asked("part"),
                "true".equals(request.getParameter("flagged")),
                AskedNumber.orNull(request.getParameter("unit")),
                asked("group"),
                asked("state"));
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public ReadCampaign.File getCampaign() {
        if (campaign == null) {
            campaign =
                    readCampaign.read(access.scope("evaluation.read"), AskedNumber.orZero(request.getParameter("id")));
        }
        return campaign;
    }

    public Map<String, String> getBranches() {
        var branches = new LinkedHashMap<String, String>();
        getCampaign().branches().forEach(b -> branches.put(Long.toString(b.unitId()), b.name()));
        return branches;
    }

    public Map<String, String> getGroups() {
        var groups = new LinkedHashMap<String, String>();
        getCampaign().groups().forEach(g -> groups.put(g.code(), g.name()));
        return groups;
    }

    public List<ListReviewed.Row> getRows() {
        return page.rows();
    }

    public Pager getPager() {
        return pager;
    }

    public String value(String parameter) {
        return pager.getAddress().getParameters().getOrDefault(parameter, "");
    }

    public boolean isFiltered() {
        return FILTERS.stream().anyMatch(p -> !value(p).isEmpty());
    }

    public boolean isPlanning() {
        return access.allows("evaluation.plan") && getCampaign().running();
    }

    /** Of those not rated: their list has the reasons instead of the levels. */
    ListPaper<ListReviewed.Row> paper() {
        boolean others = "others".equals(request.getParameter("form"));
        return new ListPaper<>(
                shell.getUnit(),
                texts.get("roll.paper.party"),
                texts.of(
                        others ? "yearly.paper.others" : "yearly.paper.people",
                        Integer.toString(getCampaign().year())),
                List.of(texts.of(
                        "yearly.paper.made",
                        formats.date(clock.today()),
                        getCampaign().plan().paper())),
                others ? othersColumns() : columns());
    }

    private List<ListPaper.Column<ListReviewed.Row>> columns() {
        return List.of(
                column("name", 24, ListReviewed.Row::name),
                column("unit", 20, ListReviewed.Row::unit),
                column("group", 26, r -> getGroups().getOrDefault(r.group(), r.group())),
                column("part", 18, r -> texts.get("yearly.part." + r.part())),
                column("state", 18, r -> r.state() == null ? "" : texts.get("yearly.state." + r.state())),
                column("level", 22, r -> words.level(r.level())),
                column("flagged", 10, r -> r.flagged() ? texts.get("yearly.flagged") : ""));
    }

    /** As branches write it (no national form). */
    private List<ListPaper.Column<ListReviewed.Row>> othersColumns() {
        return List.of(
                column("name", 24, ListReviewed.Row::name),
                column("unit", 20, ListReviewed.Row::unit),
                column("not-reviewed", 14, r -> r.part().equals("left-out") ? "X" : ""),
                column("not-rated", 14, r -> "X"),
                column("why", 50, r -> words.why(r.reason(), r.restsOn(), r.enoughOn())));
    }

    private ListPaper.Column<ListReviewed.Row> column(String key, int width, Function<ListReviewed.Row, String> value) {
        return new ListPaper.Column<>(texts.get("yearly.col." + key), width, value);
    }
}
