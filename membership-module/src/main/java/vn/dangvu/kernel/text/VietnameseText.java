package vn.dangvu.kernel.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Vietnamese text as people type it, made fit for storing, searching and sorting. Null is read as the empty text. What was
 * typed is never lost here: callers keep the original where it matters.
 */
public final class VietnameseText {
    /** Huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u001C-\\u001F\\u0085]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";
    private static final Pattern LATE_TONE =
            Pattern.compile("(o(?=[ae])|(?<!q)u(?=y))([aey])" + TONE + "(?![\\p{L}\\p{M}])");

    private VietnameseText() {}

    /** Composed (NFC), one space between words, no invisible characters, the real letter Đ instead of its look-alikes. */
    public static String normal(String text) {
        if (text == null) {
            return "";
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return spaced(Normalizer.normalize(visible, Normalizer.Form.NFC))
                .replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u2019', '\'')
                .replace('\u02BC', '\'');
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** For comparing what was typed with its accents: lower case, both places of the tone (hoà, hòa) written alike. */
    public static String lowered(String text) {
        String apart = Normalizer.normalize(normal(text).toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        return Normalizer.normalize(LATE_TONE.matcher(apart).replaceAll("$1$3$2"), Normalizer.Form.NFC);
    }

    /** For searching: lower case, no accents, đ as d. */
    public static String folded(String text) {
        String apart = Normalizer.normalize(normal(text).toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        return spaced(MARKS.matcher(apart).replaceAll("").replace('đ', 'd'));
    }

    /**
     * A person's name with capitals at the start of each part: {@code NGUYỄN VĂN AN}, {@code nguyễn văn an} → Nguyễn Văn An,
     * {@code H'HEN NIÊ} → H'Hen Niê. A word that already mixes cases is left as it is.
     */
    public static String properName(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : normal(text).split(" ")) {
            out.append(out.isEmpty() ? "" : " ").append(mixed(word) ? word : capitals(word));
        }
        return out.toString();
    }

    private static boolean mixed(String word) {
        String tail = word.substring(Math.min(1, word.length()));
        return !tail.equals(tail.toLowerCase(VIETNAMESE)) && !word.equals(word.toUpperCase(VIETNAMESE));
    }

    private static String capitals(String word) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (String letter : word.split("")) {
            out.append(start ? letter.toUpperCase(VIETNAMESE) : letter.toLowerCase(VIETNAMESE));
            start = !letter.isEmpty() && !Character.isLetterOrDigit(letter.charAt(0));
        }
        return out.toString();
    }

    /** Family, middle and given name. A name of a single word is a given name. */
    public record Name(String family, String middle, String given) {}

    public static Name split(String fullName) {
        String name = normal(fullName);
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return new Name("", "", name);
        }
        int first = name.indexOf(' ');
        return new Name(name.substring(0, first), name.substring(first, last).strip(), name.substring(last + 1));
    }

    /**
     * The key by which people are listed: given, middle, family name, each word without its tone and followed by the tone's
     * number in the order of the dictionary. So all Anh stand before all Ánh, whatever their middle names; a collation alone
     * looks at tones only when everything else is equal. Compare with the Vietnamese collation.
     */
    public static String sortName(String fullName) {
        Name name = split(fullName);
        return Arrays.stream(normal(name.given() + " " + name.middle() + " " + name.family())
                        .split(" "))
                .map(VietnameseText::toneLast)
                .collect(Collectors.joining(" "));
    }

    private static String toneLast(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        int tone = 0;
        for (int i = 0; i < TONES.length(); i++) {
            if (letters.indexOf(TONES.charAt(i)) >= 0) {
                tone = i + 1;
                letters = letters.replace(String.valueOf(TONES.charAt(i)), "");
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tone;
    }
}
