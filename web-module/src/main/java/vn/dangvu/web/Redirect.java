package vn.dangvu.web;

/** Where a page goes after a post: always a redirect, never outside the application. */
public final class Redirect {
    private Redirect() {}

    /** @param address from the root of the application, with its query */
    public static String to(String address) {
        return address + (address.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** The address if it is one of our own pages, else the first page. */
    public static String inside(String address) {
        boolean own = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && !address.contains("\\")
                && !address.startsWith("/login.xhtml")
                && !address.startsWith("/error/")
                && address.replaceFirst("\\?.*", "").endsWith(".xhtml");
        return own ? address : "/index.xhtml";
    }
}
