package vn.dangvu.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.campaign.CampaignPlan;
import vn.dangvu.evaluation.campaign.OpenCampaign;
import vn.dangvu.evaluation.campaign.PreviewCampaign;
import vn.dangvu.evaluation.campaign.Taking;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.web.i18n.Formats;
import vn.dangvu.web.list.AskedNumber;
import vn.dangvu.web.shell.Doing;

/** evaluation/open.xhtml: the days of a review are tried until they fit; what was seen is what is opened. */
@Named
@RequestScoped
public class OpenCampaignPage {
    private static final int MOST_SHOWN = 500;

    @Inject
    private Access access;

    @Inject
    private PreviewCampaign previewCampaign;

    @Inject
    private OpenCampaign openCampaign;

    @Inject
    private OfficialClock clock;

    @Inject
    private Doing doing;

    private CampaignPlan plan;
    private PreviewCampaign.Preview preview;
    private List<Finding> refused = List.of();
    private String paper;
    private long opened;

    @PostConstruct
    void find() {
        String asked = Doing.asked("year", "");
        int year = asked.matches("20\\d\\d")
                ? Integer.parseInt(asked)
                : clock.today().getYear();
        plan = new CampaignPlan(
                unit(),
                year,
                day("reviewOn", LocalDate.of(year, 12, 15)),
                day("selfReviewBy", LocalDate.of(year, 12, 5)),
                day("branchBy", LocalDate.of(year, 12, 15)),
                day("decideBy", LocalDate.of(year, 12, 28)),
                null);
        if (isAsked()) {
            look();
        }
    }

    private long unit() {
        long asked = AskedNumber.orZero(Doing.asked("unit", ""));
        return asked > 0
                ? asked
                : access.scope("evaluation.plan").mandates().get(0).unitId();
    }

    /** What stands in the address, else a proposal of an ordinary year; nothing where something else than a day was typed. */
    private static LocalDate day(String name, LocalDate usual) {
        String asked = Doing.asked(name, null);
        return asked == null ? usual : Formats.read(asked);
    }

    private void look() {
        try {
            preview = previewCampaign.preview(access.scope("evaluation.plan"), plan);
        } catch (OperationRefused e) {
            refused = e.findings();
        }
    }

    public String open() {
        String address = doing.run(
                "yearly.done.opened",
                "/evaluation/campaigns.xhtml",
                () -> opened = openCampaign.open(
                        access.scope("evaluation.plan"),
                        new CampaignPlan(
                                plan.unitId(),
                                plan.year(),
                                plan.reviewOn(),
                                plan.selfReviewBy(),
                                plan.branchBy(),
                                plan.decideBy(),
                                paper)));
        return address == null
                ? null
                : address.replace("campaigns.xhtml", "campaign.xhtml") + (address.contains("?") ? "&" : "?") + "id="
                        + opened;
    }

    /** The days were sent: something is shown below them. */
    public boolean isAsked() {
        return Doing.asked("reviewOn", null) != null;
    }

    public boolean isOpenable() {
        return preview != null && preview.calendar().stream().noneMatch(Finding::blocks);
    }

    public List<Finding> getFindings() {
        return preview == null ? refused : preview.calendar();
    }

    public List<Taking> getOthers() {
        return preview.others().stream().limit(MOST_SHOWN).toList();
    }

    public boolean isOthersCut() {
        return preview.others().size() > MOST_SHOWN;
    }

    /** How many others by reason. */
    public Map<String, Long> getReasons() {
        var reasons = new LinkedHashMap<String, Long>();
        preview.others().forEach(t -> reasons.merge(t.participation().reason(), 1L, Long::sum));
        return reasons;
    }

    public long getUnsure() {
        return preview.members().stream().filter(Taking::unsure).count();
    }

    public CampaignPlan getPlan() {
        return plan;
    }

    public PreviewCampaign.Preview getPreview() {
        return preview;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
