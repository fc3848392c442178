package vn.dangvu.server.demo;

import vn.dangvu.kernel.testing.TestServer;

/** The ward of the demonstration, written once a test run; every test class gets a copy. */
final class DemoDatabase {
    private static String loaded;

    private DemoDatabase() {}

    static synchronized String copy() {
        if (loaded == null) {
            String database = TestServer.fresh();
            DemoWard.load(TestServer.source(database, TestServer.OWNER));
            loaded = database;
        }
        return TestServer.copyOf(loaded);
    }
}
