package vn.dangvu.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the operator reads at the console; always UTF-8, whatever the terminal's locale says. */
final class Say {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Say() {}

    static void line(String vietnamese, String english, Object... values) {
        OUT.println(Problem.of(vietnamese, english, values));
    }

    static void plain(String text) {
        OUT.println(text);
    }
}
