package vn.dangvu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Không",
        "5, Năm",
        "15, Mười lăm",
        "21, Hai mươi mốt",
        "105, Một trăm linh năm",
        "9460, Chín nghìn bốn trăm sáu mươi",
        "14190, Mười bốn nghìn một trăm chín mươi",
        "123405, Một trăm hai mươi ba nghìn bốn trăm linh năm",
        "1000001, Một triệu không trăm linh một",
        "2000000, Hai triệu",
        "1025000015, Một tỷ không trăm hai mươi lăm triệu không trăm mười lăm"
    })
    void amountsAreSaidAsOnReceipts(long amount, String words) {
        assertThat(AmountInWords.of(amount)).isEqualTo(words);
    }
}
