package vn.dangvu.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.Parameter;

/** Whether the parts that a parameter says ask for it do, and whether nobody asks for it behind its back. */
final class ParameterUse {
    private static final Set<String> OTHER_MODULES = Set.of("admission", "evaluation");

    private ParameterUse() {}

    /** @param module name of its folder: membership-module */
    static List<String> violations(String module, Path compiled) {
        List<String> asking = texts(compiled);
        var wrong = new ArrayList<String>();
        for (Parameter parameter : LawBook.shipped().parameters()) {
            boolean said = parameter.usedIn().stream().anyMatch(part -> of(module, part));
            boolean asked = asked(parameter.key(), asking);
            if (said && !asked) {
                wrong.add(parameter.key() + " says that it is used, and nothing here asks for it");
            } else if (asked && !said) {
                wrong.add(parameter.key() + " is asked for here and does not say so");
            }
        }
        return wrong;
    }

    private static boolean of(String module, String part) {
        return OTHER_MODULES.contains(part) ? module.startsWith(part) : module.startsWith("membership");
    }

    /** The whole key, or its beginning put together with a code: {@code "badge.wait." + form}. */
    private static boolean asked(String key, List<String> asking) {
        String beginning = Pattern.quote(key.substring(0, key.lastIndexOf('.') + 1));
        Pattern written = Pattern.compile(Pattern.quote(key) + "(?![a-z0-9.-])|" + beginning + "(?![a-z0-9])");
        return asking.stream().anyMatch(text -> written.matcher(text).find());
    }

    private static List<String> texts(Path compiled) {
        try (Stream<Path> files = Files.walk(compiled)) {
            return files.filter(f -> f.toString().endsWith(".class")
                            || f.toString().endsWith(".yaml") && !f.toString().contains("law"))
                    .map(ParameterUse::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
