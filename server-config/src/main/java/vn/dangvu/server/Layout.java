package vn.dangvu.server;

import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param install the unpacked application server, never written to
 * @param release configuration, driver and application of this release
 * @param data what lives on between two starts
 */
record Layout(Path install, Path release, Path data) {

    static Layout of(Path data) {
        return new Layout(folder("dangvu.wlp", "wlp"), folder("dangvu.release", "server"), data);
    }

    Path users() {
        return data.resolve("liberty");
    }

    Path server() {
        return users().resolve("servers").resolve(Liberty.NAME);
    }

    Path logs() {
        return server().resolve("logs");
    }

    Path postgres() {
        return data.resolve("postgresql");
    }

    Path launcherNote() {
        return data.resolve("run").resolve("launcher.pid");
    }

    Path serverNote() {
        return data.resolve("run").resolve("server.pid");
    }

    private static Path folder(String property, String standard) {
        return Path.of(System.getProperty(property, standard)).toAbsolutePath().normalize();
    }
}
