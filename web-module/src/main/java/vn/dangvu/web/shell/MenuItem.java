package vn.dangvu.web.shell;

import java.util.List;

/**
 * A noun of the menu or a page below it, as somebody sees it who looks at a page.
 *
 * @param path of a noun is that of its first open page
 * @param here the page looked at is this one or stands under it
 * @param below the pages of a noun that are open to this person
 */
public record MenuItem(String key, String icon, String path, boolean here, List<MenuItem> below) {}
