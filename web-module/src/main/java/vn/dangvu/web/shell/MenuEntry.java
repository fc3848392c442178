package vn.dangvu.web.shell;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A noun of the menu with the pages below it, or one of these.
 *
 * @param key of the sentence
 * @param path from the root, null for a noun: it leads to the first page below it that is open
 * @param permission that opens it; a noun without one needs an open page below it
 * @param also names of further pages of the same folder that belong under this one
 */
public record MenuEntry(
        String key, String icon, String path, String permission, List<String> also, List<MenuEntry> below) {

    static MenuEntry noun(String key, String icon, String permission, MenuEntry... below) {
        return new MenuEntry(key, icon, null, permission, List.of(), List.of(below));
    }

    static MenuEntry page(String key, String path, String permission, String... also) {
        return new MenuEntry(key, null, path, permission, List.of(also), List.of());
    }

    /** This noun as somebody sees it who may open these pages of it and looks at one page. */
    MenuItem seen(List<MenuEntry> open, String view) {
        var noun = new MenuEntry(key, icon, null, permission, also, open);
        boolean here = noun.leads(view);
        MenuEntry nearest = here ? noun.nearest(view) : null;
        return new MenuItem(
                key,
                icon,
                open.get(0).path,
                here,
                open.stream()
                        .map(page -> new MenuItem(page.key, null, page.path, page.equals(nearest), List.of()))
                        .toList());
    }

    /** Is this page one of the rooms of this noun? */
    boolean leads(String view) {
        return below.stream().anyMatch(e -> e.folder().equals(folderOf(view)));
    }

    /** The page below under which this one stands: itself, the file of a list, whatever says its noun, else the first of the room. */
    MenuEntry nearest(String view) {
        String name = name(view);
        List<MenuEntry> room =
                below.stream().filter(e -> e.folder().equals(folderOf(view))).toList();
        return Stream.<Predicate<MenuEntry>>of(
                        e -> e.path.equals(view),
                        e -> e.also.contains(name),
                        e -> name.startsWith(e.stem()),
                        e -> name.contains(e.stem()),
                        e -> true)
                .flatMap(is -> room.stream().filter(is))
                .findFirst()
                .orElse(null);
    }

    /** dossiers.xhtml and dossier.xhtml, studies.xhtml and study.xhtml, bases.xhtml and basis.xhtml. */
    private String stem() {
        return name(path).replaceFirst("(ies|es|s)$", "");
    }

    private String folder() {
        return folderOf(path);
    }

    private static String folderOf(String view) {
        return view.equals("/index.xhtml") ? "/duties/" : view.substring(0, view.lastIndexOf('/') + 1);
    }

    private static String name(String view) {
        return view.substring(view.lastIndexOf('/') + 1).replace(".xhtml", "");
    }
}
