package vn.dangvu.membership.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Too many tasks of one kind to be read one by one become one line a unit with their number. */
final class Crowd {
    /** So many of one kind are still told one by one. */
    static final int ONE_BY_ONE = 40;

    /** The most rows a source reads. */
    static final int MOST = 1000;

    private Crowd() {}

    static List<Task> thinned(List<Task> tasks) {
        if (tasks.size() <= ONE_BY_ONE) {
            return tasks;
        }
        var groups = tasks.stream()
                .collect(Collectors.groupingBy(
                        t -> t.key() + (t.unit() == null ? "" : t.unit().path()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var lines = new ArrayList<Task>();
        groups.values().stream()
                .sorted(Comparator.comparing(g -> -g.size()))
                .limit(ONE_BY_ONE)
                .forEach(g -> lines.add(g.size() == 1 ? g.get(0) : together(g)));
        return lines;
    }

    private static Task together(List<Task> group) {
        Task first = group.stream()
                .min(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
        String link = first.unit() == null
                ? first.link()
                : "/members/members.xhtml?unit=" + first.unit().id();
        return new Task(
                first.key() + "-many",
                List.of(group.size(), first.unit() == null ? "" : first.unit().name()),
                first.unit(),
                link,
                first.due(),
                first.left(),
                null,
                first.citation(),
                first.actor(),
                first.mine());
    }
}
