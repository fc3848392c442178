package vn.dangvu.web.directives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.membership.Directives;
import vn.dangvu.membership.directives.ShowTakenUp;
import vn.dangvu.web.i18n.Formats;

/** The directing documents a meeting or a task takes up, and those it could; asked for once a page. */
@Named
@RequestScoped
public class TakenUp {
    private static final String PERMISSION = "directive.read";

    @Inject
    private Access access;

    @Inject
    private ShowTakenUp showTakenUp;

    @Inject
    private Formats formats;

    private final Map<String, List<Directives.Named>> taken = new LinkedHashMap<>();
    private final Map<Long, Map<String, String>> open = new LinkedHashMap<>();

    /** @param subject {@code meeting} or {@code task} */
    public List<Directives.Named> by(String subject, long id) {
        return taken.computeIfAbsent(
                subject + id,
                key -> access.allows(PERMISSION) ? showTakenUp.by(access.scope(PERMISSION), subject, id) : List.of());
    }

    public List<String> idsBy(String subject, long id) {
        return by(subject, id).stream().map(d -> Long.toString(d.id())).toList();
    }

    /** Those issued to the unit that still hold, for a list to choose from: label by id. */
    public Map<String, String> open(long unit) {
        return open.computeIfAbsent(unit, this::choices);
    }

    private Map<String, String> choices(long unit) {
        var choices = new LinkedHashMap<String, String>();
        if (unit > 0 && access.allows(PERMISSION)) {
            showTakenUp
                    .open(access.scope(PERMISSION), unit)
                    .forEach(d -> choices.put(
                            Long.toString(d.id()), d.symbol() + ", " + formats.date(d.datedOn()) + " – " + d.title()));
        }
        return choices;
    }
}
