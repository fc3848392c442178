package vn.dangvu.kernel.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** An amount in Vietnamese words, as receipts have it: 123.405 is "một trăm hai mươi ba nghìn bốn trăm linh năm". */
public final class AmountInWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] THOUSANDS = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ", "triệu tỷ"};

    private AmountInWords() {}

    public static String of(long amount) {
        if (amount < 0 || amount >= 1_000_000_000_000_000_000L) {
            throw new IllegalArgumentException("no amount: " + amount);
        }
        if (amount == 0) {
            return "Không";
        }
        List<String> groups = new ArrayList<>();
        long rest = amount;
        for (int i = 0; rest > 0; i++, rest /= 1000) {
            int group = (int) (rest % 1000);
            if (group > 0) {
                groups.add((group(group, rest >= 1000) + " " + THOUSANDS[i]).strip());
            }
        }
        Collections.reverse(groups);
        String words = String.join(" ", groups);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @param inside something stands before it: then hundreds are said though there are none */
    private static String group(int group, boolean inside) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        var words = new ArrayList<String>();
        if (hundreds > 0 || inside) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(ones == 1 && tens > 1 ? "mốt" : ones == 5 && tens > 0 ? "lăm" : DIGITS[ones]);
        }
        return String.join(" ", words);
    }
}
