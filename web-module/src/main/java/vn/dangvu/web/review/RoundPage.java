package vn.dangvu.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.evaluation.round.RoundHead;
import vn.dangvu.evaluation.round.RoundRow;
import vn.dangvu.evaluation.round.Screening;
import vn.dangvu.evaluation.round.ShowRound;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.membership.signals.ListSignals;
import vn.dangvu.membership.signals.SignalWish;
import vn.dangvu.web.shell.Doing;

/** review/round.xhtml: everybody in a round, with the signals the books show of them. */
@Named
@RequestScoped
public class RoundPage {
    private static final int PAGE = 100;
    private static final int MOST = 500;

    @Inject
    private ReviewTask task;

    @Inject
    private ShowRound showRound;

    @Inject
    private ListSignals listSignals;

    private ShowRound.Shown shown;
    private Map<Long, Integer> signals;

    public long getId() {
        return Doing.number("id");
    }

    public ShowRound.Shown getShown() {
        if (shown == null) {
            shown = showRound.open(task.scope("review.read"), getId());
        }
        return shown;
    }

    void forget() {
        shown = null;
    }

    public RoundHead getHead() {
        return getShown().head();
    }

    public List<RoundRow> getPeople() {
        String state = Doing.asked("state", "");
        return getShown().people().stream()
                .filter(p -> state.isEmpty() || p.outcome().code().equals(state))
                .toList();
    }

    public List<Screening.Outcome> getOutcomes() {
        return List.of(Screening.Outcome.values());
    }

    /** How many signals of a member have not been answered to the branch's satisfaction. */
    public int signals(long member) {
        if (signals == null) {
            signals = new HashMap<>();
            if (task.isSignalling()) {
                var wish = new SignalWish(getHead().unitId(), getHead().year(), "", 0, "open", "");
                var scope = task.scope("signal.read");
                long total = 1;
                for (int first = 0; first < Math.min(total, MOST); first += PAGE) {
                    var page = listSignals
                            .page(scope, wish, new Paging(first, PAGE, "name", false))
                            .page();
                    total = page.total();
                    page.rows().forEach(row -> signals.merge(row.memberId(), 1, Integer::sum));
                }
            }
        }
        return signals.getOrDefault(member, 0);
    }
}
