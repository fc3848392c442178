package vn.dangvu.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import vn.dangvu.web.shell.Preferences;

/**
 * The sentences, in the language of the user: {@code #{t['roll.title']}} is the sentence {@code title} of the bundle
 * {@code roll}; {@code #{t.of('roll.count', 5)}} fills in values. The first word of a key names its bundle.
 */
@Named("t")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Inject
    private Preferences preferences;

    @Override
    public String get(Object key) {
        return find((String) key, locale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    public String of(String key, Object... values) {
        return new MessageFormat(find(key, locale()), locale()).format(values);
    }

    /** What can be chosen: each code with its sentence {@code part.code}, in this order. */
    public Map<String, String> words(String part, Collection<String> codes) {
        var words = new LinkedHashMap<String, String>();
        codes.forEach(code -> words.put(code, get(part + "." + code)));
        return words;
    }

    public boolean has(String key) {
        return !find(key, locale()).startsWith("???");
    }

    public Locale locale() {
        return preferences.getLocale();
    }

    /** A sentence by its key, or the key between question marks, which no test lets pass. */
    public static String find(String key, Locale locale) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return "???" + key + "???";
        }
        try {
            return ResourceBundle.getBundle(
                            "vn.dangvu.web.i18n." + key.substring(0, dot),
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key.substring(dot + 1));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
