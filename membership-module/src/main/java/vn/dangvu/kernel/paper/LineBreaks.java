package vn.dangvu.kernel.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as usual in Vietnamese, but never within a day or a number such as 5/6. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator usual = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int next = usual.next();
        while (next != BreakIterator.DONE && next < text.length() && withinFigures(next)) {
            next = usual.next();
        }
        return next;
    }

    private boolean withinFigures(int at) {
        return at > 1
                && text.charAt(at - 1) == '/'
                && Character.isDigit(text.charAt(at - 2))
                && Character.isDigit(text.charAt(at));
    }
}
