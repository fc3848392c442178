package vn.dangvu.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @Test
    void decomposedAndComposedInputAreTheSameText() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ngoãn", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Nguyễn Thị Ngoãn");
        assertThat(VietnameseText.normal(decomposed)).isEqualTo("Nguyễn Thị Ngoãn");
    }

    @Test
    void spacesOfEveryKindCollapseAndInvisibleCharactersGo() {
        assertThat(VietnameseText.normal(" \u00A0Trần\u200B  Văn\t\nBình\uFEFF "))
                .isEqualTo("Trần Văn Bình");
        assertThat(VietnameseText.normal("\u2000Trần\u2003\u2028Bình\u0085")).isEqualTo("Trần Bình");
        assertThat(VietnameseText.normal(null)).isEmpty();
    }

    @Test
    void theLookAlikesOfTheLetterDBecomeTheLetter() {
        assertThat(VietnameseText.normal("\u00D0ặng \u00F0ình")).isEqualTo("Đặng đình");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ngoãn, nguyen thi ngoan",
        "Đỗ Đình Đức, do dinh duc",
        "ĐẶNG THUỲ TRÂM, dang thuy tram",
        "Ưng Hoàng Phước, ung hoang phuoc",
        "Lý, ly",
        "Lí, li"
    })
    void foldingDropsEveryMark(String name, String folded) {
        assertThat(VietnameseText.folded(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"Hoà, Hòa", "Thuý, Thúy", "Khoẻ, Khỏe", "Hoạ sĩ, Họa sĩ", "LOÀ XOÀ, lòa xòa", "Thuỵ, Thụy"})
    void bothPlacesOfTheToneAreOneSpelling(String late, String early) {
        assertThat(VietnameseText.lowered(late)).isEqualTo(VietnameseText.lowered(early));
        assertThat(VietnameseText.folded(late)).isEqualTo(VietnameseText.folded(early));
    }

    @ParameterizedTest
    @CsvSource({"Quý, quý", "Hoàng, hoàng", "Huỳnh, huỳnh", "Quỳ, quỳ", "Toán, toán", "Hoa, hoa"})
    void aToneThatHasOnlyOnePlaceStays(String text, String lowered) {
        assertThat(VietnameseText.lowered(text)).isEqualTo(lowered);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "NGUYỄN VĂN AN, Nguyễn Văn An",
                "nguyễn văn an, Nguyễn Văn An",
                "Nguyễn văn AN, Nguyễn Văn An",
                "H'HEN NIÊ, H'Hen Niê",
                "H’Hen Niê, H'Hen Niê",
                "y bhăm êban, Y Bhăm Êban",
                "K'sor H'Bia, K'Sor H'Bia",
                "N.T.N., N.T.N.",
                "Jean-Pierre NGUYỄN, Jean-Pierre Nguyễn",
                "McLê Anh, McLê Anh",
                "ĐỖ, Đỗ"
            })
    void capitalsAreSetWhereNobodyChoseThem(String typed, String proper) {
        assertThat(VietnameseText.properName(typed)).isEqualTo(proper);
    }

    @Test
    void aNameIsSplitIntoFamilyMiddleAndGiven() {
        assertThat(VietnameseText.split("Nguyễn Thị Minh Khai"))
                .isEqualTo(new VietnameseText.Name("Nguyễn", "Thị Minh", "Khai"));
        assertThat(VietnameseText.split("Trần Phú")).isEqualTo(new VietnameseText.Name("Trần", "", "Phú"));
        assertThat(VietnameseText.split("Siu")).isEqualTo(new VietnameseText.Name("", "", "Siu"));
        assertThat(VietnameseText.split(null)).isEqualTo(new VietnameseText.Name("", "", ""));
    }

    @Test
    void listsGoByGivenThenMiddleThenFamilyName() {
        assertThat(VietnameseText.sortName("Nguyễn Thị Minh Khai")).isEqualTo("Khai0 Thi5 Minh0 Nguyên3");
        assertThat(VietnameseText.sortName("Trần Phú")).isEqualTo("Phu4 Trân1");
        assertThat(VietnameseText.sortName("Siu")).isEqualTo("Siu0");
    }

    @Property
    void everyFormIsReachedInOneStep(@ForAll String anything) {
        String normal = VietnameseText.normal(anything);

        assertThat(VietnameseText.normal(normal)).isEqualTo(normal);
        assertThat(VietnameseText.folded(VietnameseText.folded(anything))).isEqualTo(VietnameseText.folded(anything));
    }
}
