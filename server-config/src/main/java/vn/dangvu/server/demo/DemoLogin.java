package vn.dangvu.server.demo;

/** A way into the demonstration. */
public record DemoLogin(String username, String password, String who) {}
