package vn.dangvu.server.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tab-separated sources of the demonstration, which stand beside this class. */
final class DemoFile {
    private DemoFile() {}

    /** Each row by the names in the first line; an absent value is the empty text. */
    static List<Map<String, String>> rows(String file) {
        try (var reader = new BufferedReader(
                new InputStreamReader(DemoFile.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split("\t");
            return reader.lines().map(line -> row(names, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String line) {
        String[] cells = line.split("\t", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], i < cells.length ? cells[i] : "");
        }
        return row;
    }
}
