package vn.dangvu.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.evaluation.cap.CapReading;
import vn.dangvu.evaluation.cap.CapTies;
import vn.dangvu.evaluation.rating.CapTrial;
import vn.dangvu.evaluation.rating.TryCap;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.web.list.Address;
import vn.dangvu.web.list.AskedNumber;

/** evaluation/cap.xhtml: the cap on members rated outstanding, tried out. Everything that is tried stands in the address. */
@Named
@RequestScoped
public class CapPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Access access;

    @Inject
    private TryCap tryCap;

    private CapTrial trial;
    private Address address;

    /** @param kind sure, tied, beyond, moved */
    public record Placed(CapTrial.Person person, String kind, int rank) {}

    public CapTrial getTrial() {
        if (trial == null) {
            trial = tryCap.of(
                    access.scope("evaluation.read"),
                    AskedNumber.orZero(request.getParameter("id")),
                    new CapTrial.Wish(reading(), percent(), request.getParameter("group"), down()));
        }
        return trial;
    }

    private CapReading reading() {
        String asked = request.getParameter("reading");
        return Arrays.stream(CapReading.values())
                .filter(r -> r.code().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private Integer percent() {
        String asked = request.getParameter("percent");
        return asked != null && asked.matches("\\d{1,2}|100") ? Integer.valueOf(asked) : null;
    }

    private List<Long> down() {
        String asked = request.getParameter("down");
        return asked == null
                ? List.of()
                : Arrays.stream(asked.split("\\."))
                        .filter(AskedNumber::in)
                        .map(Long::valueOf)
                        .limit(500)
                        .toList();
    }

    public Address getAddress() {
        if (address == null) {
            Map<String, String> parameters = new LinkedHashMap<>();
            List.of("id", "reading", "percent", "group", "down")
                    .forEach(p -> parameters.put(p, request.getParameter(p)));
            address = new Address(request.getContextPath() + "/evaluation/cap.xhtml", parameters);
        }
        return address;
    }

    /** The address with this person tried as good, or put back. */
    public String toggled(CapTrial.Person person) {
        var down = new ArrayList<>(down());
        if (!down.remove((Long) person.reviewedId())) {
            down.add(person.reviewedId());
        }
        return getAddress().with("down", down.stream().map(String::valueOf).collect(Collectors.joining(".")));
    }

    public String getNextGroup() {
        List<CapTrial.Group> groups = getTrial().groups();
        int at = groups.indexOf(getTrial().chosen());
        return getAddress().with("group", groups.get((at + 1) % groups.size()).code());
    }

    public Map<String, String> getGroups() {
        return getTrial().groups().stream()
                .collect(Collectors.toMap(CapTrial.Group::code, CapTrial.Group::name, (a, b) -> a, LinkedHashMap::new));
    }

    public List<CapReading> getReadings() {
        return List.of(CapReading.values());
    }

    /** In the order of their points; equal points have the same rank. */
    public List<Placed> getPlaced() {
        CapTies ties = getTrial().ties();
        List<Long> sure = ids(ties.surely());
        List<Long> tied = ids(ties.tied());
        var placed = new ArrayList<Placed>();
        int rank = 0;
        for (CapTrial.Person p : getTrial().persons()) {
            int at = placed.size() + 1;
            boolean same = at > 1
                    && p.points() != null
                    && p.points().equals(placed.get(at - 2).person().points());
            rank = same ? rank : at;
            String kind = p.moved()
                    ? "moved"
                    : sure.contains(p.memberId()) ? "sure" : tied.contains(p.memberId()) ? "tied" : "beyond";
            placed.add(new Placed(p, kind, rank));
        }
        return placed;
    }

    private static List<Long> ids(List<CapTies.Proposed> some) {
        return some.stream().map(CapTies.Proposed::memberId).toList();
    }

    /** Before which the line of the last place is drawn: the first who has no sure place. */
    public boolean cutBefore(Placed placed) {
        return getTrial().chosen().line().over() > 0
                && getPlaced().stream()
                        .filter(p -> !p.kind().equals("sure") && !p.kind().equals("moved"))
                        .findFirst()
                        .filter(p -> p.person().reviewedId() == placed.person().reviewedId())
                        .isPresent();
    }

    public boolean isTried() {
        return percent() != null
                || !down().isEmpty()
                || getTrial().reading() != getTrial().binding();
    }

    public boolean isRaised() {
        return getTrial().groups().stream().anyMatch(CapTrial.Group::raised);
    }

    public String value(String parameter) {
        return getAddress().getParameters().getOrDefault(parameter, "");
    }
}
