package vn.dangvu.membership.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.access.WhoMay;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;
import vn.dangvu.kernel.time.OfficialClock;

/** Whose mandates of today reach this file. */
@UseCase(value = "member.read", record = UseCase.Record.QUIET)
@ApplicationScoped
public class WhoCanSee {
    /** @param onlyWithReason statistics by office; the file only with a stated reason */
    public record Viewer(
            String name,
            String role,
            String unitName,
            LocalDate until,
            String basis,
            boolean delegated,
            boolean onlyWithReason) {}

    @Inject
    private Members members;

    @Inject
    private WhoMay who;

    @Inject
    private Sql sql;

    @Inject
    private OfficialClock clock;

    public List<Viewer> list(Scope scope, long memberId) {
        Members.Root member = members.read(scope, memberId);
        List<Long> units = Arrays.stream(member.path().split("/"))
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
        Map<Long, String> names = sql
                .list(
                        Clause.of("select id, name from membership.unit where id = any(?)", (Object)
                                units.toArray(Long[]::new)),
                        row -> Map.entry(row.getLong(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return who.reach(units, List.of("member.read", "member.read.reason"), clock.today()).stream()
                .map(h -> new Viewer(
                        h.name(),
                        h.role(),
                        names.getOrDefault(h.unitId(), ""),
                        h.until(),
                        h.basis(),
                        h.delegated(),
                        h.role().equals("superior-level")))
                .toList();
    }
}
