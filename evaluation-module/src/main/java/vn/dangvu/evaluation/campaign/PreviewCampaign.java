package vn.dangvu.evaluation.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dangvu.evaluation.legal.Participation;
import vn.dangvu.evaluation.legal.Regime;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.UnitTree;

/** What a review would be if it were opened: under which rules, who is in it and who is not, and what its calendar says. Nothing is written. */
@UseCase(value = "evaluation.plan", record = UseCase.Record.QUIET)
@ApplicationScoped
public class PreviewCampaign {
    @Inject
    private UnitTree units;

    @Inject
    private CampaignRules rules;

    @Inject
    private MembersOfYear members;

    /** @param calendar what is wrong with the plan, every mistake at once; warnings do not stand in the way */
    public record Preview(Regime regime, List<Taking> members, List<Finding> calendar) {

        public List<Taking> rated() {
            return members.stream().filter(Taking::rated).toList();
        }

        /** Those who are not rated, each with the reason. */
        public List<Taking> others() {
            return members.stream().filter(m -> !m.rated()).toList();
        }

        /** How many are rated, by group. */
        public Map<String, Long> groups() {
            return rated().stream().collect(Collectors.groupingBy(Taking::group, TreeMap::new, Collectors.counting()));
        }

        public long leftOut() {
            return members.stream()
                    .filter(m -> m.participation().part() == Participation.Part.LEFT_OUT)
                    .count();
        }
    }

    public Preview preview(Scope scope, CampaignPlan plan) {
        UnitTree.Place unit = units.covered(scope, plan.unitId());
        List<Finding> calendar = rules.against(plan, unit);
        LocalDate day = plan.reviewOn();
        Regime regime = rules.regime(day, unit.path());
        return new Preview(regime, members.of(scope, unit, regime.law()), calendar);
    }
}
