package vn.dangvu.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvu.kernel.access.Access;

/** The menu as the caller sees it: nouns first, the second level open only under the current noun, nothing a role may not open. */
@Named
@RequestScoped
public class Navigation {
    @Inject
    private Access access;

    private List<List<MenuItem>> groups;

    public List<List<MenuItem>> getGroups() {
        if (groups == null) {
            String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groups = Menu.GROUPS.stream()
                    .map(g -> g.stream()
                            .filter(this::reachable)
                            .map(noun -> noun.seen(below(noun), view))
                            .toList())
                    .filter(g -> !g.isEmpty())
                    .toList();
        }
        return groups;
    }

    /** What the bottom bar of a phone leads to under "more": every noun with the pages below it. */
    public List<MenuItem> getNouns() {
        return getGroups().stream().flatMap(List::stream).toList();
    }

    /** The few that fit the bottom bar of a phone. */
    public List<MenuItem> getPhone() {
        return getNouns().stream().filter(e -> Menu.PHONE.contains(e.key())).toList();
    }

    /** Is this a page of a noun that the bottom bar does not show? */
    public boolean isHereInMore() {
        return getPhone().stream().noneMatch(MenuItem::here)
                && getNouns().stream().anyMatch(MenuItem::here);
    }

    private boolean reachable(MenuEntry noun) {
        return (noun.permission().isEmpty() || open(noun.permission()))
                && !below(noun).isEmpty();
    }

    private List<MenuEntry> below(MenuEntry noun) {
        return noun.below().stream().filter(this::open).toList();
    }

    /** The own way into the Party concerns somebody who is neither a member nor holds a mandate. */
    private boolean open(MenuEntry page) {
        return open(page.permission()) && (!page.permission().equals("own.dossier") || access.isStranger());
    }

    /** May the caller do this somewhere? For links and buttons; the operation asks again. */
    public boolean open(String permission) {
        return access.allows(permission);
    }
}
