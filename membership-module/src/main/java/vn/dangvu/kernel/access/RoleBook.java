package vn.dangvu.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Which role may do what, read from every module's {@code META-INF/dangvu/roles.yaml}: a file the customer's committee can
 * read and sign. A permission ending in {@code .own} reaches the own file only. Everybody has the role {@code anyone};
 * every account with a member behind it has the role {@code member}.
 */
@ApplicationScoped
public class RoleBook {
    private final Map<String, Set<String>> grants = new LinkedHashMap<>();
    private final Set<String> blind = new LinkedHashSet<>();

    public RoleBook() {
        try {
            for (URL url : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("META-INF/dangvu/roles.yaml"))) {
                read(url);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            @SuppressWarnings("unchecked")
            var roles = (Map<String, Map<String, Object>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            roles.forEach((role, entry) -> {
                @SuppressWarnings("unchecked")
                var permissions = (List<String>) entry.get("grants");
                grants.computeIfAbsent(role, r -> new LinkedHashSet<>()).addAll(permissions);
                if ("none".equals(entry.get("rows"))) {
                    blind.add(role);
                }
            });
        }
    }

    public Set<String> roles() {
        return Collections.unmodifiableSet(grants.keySet());
    }

    public boolean grants(String role, String permission) {
        return grants.getOrDefault(role, Set.of()).contains(permission);
    }

    /** A role that never opens member rows in the database, whatever its operations ask for. */
    public boolean isBlind(String role) {
        return blind.contains(role);
    }

    public Set<String> permissions() {
        var all = new LinkedHashSet<String>();
        grants.values().forEach(all::addAll);
        return all;
    }
}
