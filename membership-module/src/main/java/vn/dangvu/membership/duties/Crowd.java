package vn.dangvu.membership.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dangvu.membership.duties.Task.Place;

/** Too many tasks of one kind to be read one by one become one line a unit with their number. */
final class Crowd {
    /** So many of one kind are still told one by one. */
    static final int ONE_BY_ONE = 40;

    /** The most rows a source reads. */
    static final int MOST = 1000;

    private static final Pattern ONE = Pattern.compile("(/[a-z]+/[a-z]+)\\.xhtml\\?(id|session)=.*");

    private Crowd() {}

    /**
     * None is left out: tasks of one kind become one line a unit and, where even those are too many, one line for all units.
     *
     * @param whole what the caller's mandate covers
     */
    static List<Task> thinned(List<Task> tasks, Place whole) {
        if (tasks.size() <= ONE_BY_ONE) {
            return tasks;
        }
        var kinds = new LinkedHashMap<String, List<List<Task>>>();
        tasks.stream()
                .collect(Collectors.groupingBy(
                        t -> List.of(
                                t.key(),
                                t.mine(),
                                t.unit() == null ? "" : t.unit().path()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(group -> kinds.computeIfAbsent(
                                group.get(0).key() + group.get(0).mine(), k -> new ArrayList<>())
                        .add(group));
        int lines = kinds.values().stream().mapToInt(List::size).sum();
        var thinned = new ArrayList<Task>();
        for (List<List<Task>> kind : kinds.values().stream()
                .sorted(Comparator.comparing(k -> -k.size()))
                .toList()) {
            boolean tooMany = lines > ONE_BY_ONE && kind.size() > 1;
            lines -= tooMany ? kind.size() - 1 : 0;
            if (tooMany) {
                thinned.add(together(kind.stream().flatMap(List::stream).toList(), whole));
            } else {
                kind.forEach(g -> thinned.add(
                        g.size() == 1 ? g.get(0) : together(g, g.get(0).unit())));
            }
        }
        return thinned;
    }

    private static Task together(List<Task> group, Place unit) {
        Task first = group.stream()
                .min(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow();
        return new Task(
                first.key() + "-many",
                List.of(group.size(), unit == null ? "" : unit.name()),
                unit,
                list(first.link(), unit),
                first.due(),
                first.left(),
                null,
                first.citation(),
                first.actor(),
                first.mine());
    }

    /** The list on which whatever a task leads to stands among its like: {@code /leave/leave.xhtml?id=7} is on {@code /leave/leaves.xhtml}. */
    static String list(String link, Place unit) {
        if (link == null || link.startsWith("/my/") || unit == null) {
            return link;
        }
        Matcher one = ONE.matcher(link);
        String page =
                one.matches() ? one.group(1).replaceFirst("y$", "ie") + "s.xhtml" : link.replaceFirst("\\?.*", "");
        return page.replace("/intake/results", "/intake/sessions") + "?unit=" + unit.id();
    }
}
