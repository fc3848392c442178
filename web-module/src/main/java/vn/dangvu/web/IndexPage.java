package vn.dangvu.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.duties.Duties;
import vn.dangvu.membership.duties.ListDuties;
import vn.dangvu.membership.duties.Task;
import vn.dangvu.membership.duties.Urgency;

/** index.xhtml */
@Named
@RequestScoped
public class IndexPage {
    @Inject
    private Access access;

    @Inject
    private ListDuties listDuties;

    @Inject
    private OfficialClock clock;

    private String tab;
    private Duties duties;

    /** One tab of the list; {@code key} is the value of the query parameter. */
    public record Tab(String key, int count, int late, boolean here) {}

    /** The tasks of one urgency. */
    public record Group(Urgency urgency, List<Task> tasks) {}

    public void load() {
        duties = listDuties.of(access.scope("task.read"), clock.today());
        if (tab == null || !List.of("mine", "unit", "others").contains(tab)) {
            tab = duties.mine().isEmpty() && !duties.all().isEmpty() ? "unit" : "mine";
        }
    }

    public List<Tab> getTabs() {
        return List.of(tab("mine"), tab("unit"), tab("others"));
    }

    private Tab tab(String key) {
        List<Task> tasks = tasks(key);
        return new Tab(key, tasks.size(), late(tasks), key.equals(tab));
    }

    private List<Task> tasks(String key) {
        return switch (key) {
            case "mine" -> duties.mine();
            case "others" -> duties.others();
            default -> duties.all();
        };
    }

    private int late(List<Task> tasks) {
        return (int) tasks.stream()
                .filter(t -> t.urgency(duties.day()) == Urgency.LATE)
                .count();
    }

    public List<Group> getGroups() {
        return Arrays.stream(Urgency.values())
                .map(u -> new Group(
                        u,
                        tasks(tab).stream()
                                .filter(t -> t.urgency(duties.day()) == u)
                                .toList()))
                .filter(g -> !g.tasks().isEmpty())
                .toList();
    }

    public int getMine() {
        return duties.mine().size();
    }

    public int getLate() {
        return late(duties.mine());
    }

    public LocalDate getDay() {
        return duties.day();
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
