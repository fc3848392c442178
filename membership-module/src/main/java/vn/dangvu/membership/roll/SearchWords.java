package vn.dangvu.membership.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * What somebody typed into a search box, taken apart: words of a name without marks, the words that carry marks, a year of
 * birth, figures of a number. The last word may be unfinished.
 *
 * @param folded all words without marks as a text query; empty when there are none
 * @param marked the words typed with marks; empty when none was
 * @param names the words without marks, one by one
 * @param typed the words as typed, in small letters
 * @param digits a number, whole when it has the length of one, else its last figures
 */
record SearchWords(
        Optional<String> folded,
        Optional<String> marked,
        List<String> names,
        String typed,
        Optional<Integer> year,
        Optional<String> digits,
        boolean whole) {
    private static final int MOST_WORDS = 8;
    private static final int LEAST_DIGITS = 4;

    static SearchWords of(String typed) {
        List<String> names = new ArrayList<>();
        Integer year = null;
        String digits = null;
        for (String word : VietnameseText.normal(typed).split("[\\s,;]+")) {
            if (word.matches("(19|20)\\d\\d")) {
                year = Integer.valueOf(word);
            } else if (word.matches("[\\d./-]*\\d{" + LEAST_DIGITS + "}[\\d./-]*[A-Za-z]{0,4}")) {
                digits = word.replaceAll("[./-]", "");
            } else if (!word.isBlank() && names.size() < MOST_WORDS) {
                names.add(word);
            }
        }
        boolean unfinished = !typed.endsWith(" ");
        List<String> withMarks = names.stream()
                .filter(w -> !VietnameseText.lowered(w).equals(VietnameseText.folded(w)))
                .toList();
        return new SearchWords(
                query(names.stream().map(VietnameseText::folded).toList(), unfinished),
                query(
                        withMarks.stream().map(VietnameseText::lowered).toList(),
                        unfinished && lastIsMarked(names, withMarks)),
                kept(names.stream().map(VietnameseText::folded).toList()),
                String.join(
                        " ", kept(names.stream().map(VietnameseText::lowered).toList())),
                Optional.ofNullable(year),
                Optional.ofNullable(digits),
                digits != null && digits.matches("\\d{8}|\\d{9}|\\d{12}|\\d{6}[A-Za-z]+"));
    }

    private static boolean lastIsMarked(List<String> names, List<String> withMarks) {
        return !withMarks.isEmpty() && names.get(names.size() - 1).equals(withMarks.get(withMarks.size() - 1));
    }

    boolean isEmpty() {
        return folded.isEmpty() && digits.isEmpty();
    }

    /** A single letter is taken as a whole word: it would begin half the names of the country. */
    private static Optional<String> query(List<String> words, boolean unfinished) {
        List<String> kept = kept(words);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        String last = kept.get(kept.size() - 1);
        String all = kept.stream().map(w -> "'" + w.replace("'", "''") + "'").collect(Collectors.joining(" & "));
        return Optional.of(unfinished && last.length() > 1 ? all + ":*" : all);
    }

    private static List<String> kept(List<String> words) {
        return words.stream()
                .map(w -> w.replaceAll("[^\\p{L}\\p{N}'-]", ""))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
