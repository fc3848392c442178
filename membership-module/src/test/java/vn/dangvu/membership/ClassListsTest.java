package vn.dangvu.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassListsTest {
    private final ClassLists lists = new ClassLists();

    @ParameterizedTest
    @CsvSource({
        "ETHNICITY, kinh, Kinh",
        "ETHNICITY, San Diu, Sán Dìu",
        "ETHNICITY, H'Mông, Mông",
        "ETHNICITY, Ê Đê, Ê-đê",
        "ETHNICITY, Thái, Thái",
        "RELIGION, KHÔNG, Không",
        "RELIGION, Thiên Chúa giáo, Công giáo",
        "RELIGION, Phật giáo Hoà Hảo, Phật giáo Hòa Hảo",
        "GENERAL_LEVEL, 12/12, upper-secondary",
        "GENERAL_LEVEL, 10 / 10, upper-secondary",
        "GENERAL_LEVEL, 10/12, lower-secondary",
        "GENERAL_LEVEL, 9/12, lower-secondary",
        "GENERAL_LEVEL, THPT, upper-secondary",
        "PROFESSIONAL_LEVEL, Thạc sỹ, master",
        "PROFESSIONAL_LEVEL, kỹ sư, university",
        "POLITICAL_THEORY, Cao cấp, advanced",
        "POLITICAL_THEORY, 'Cao cấp, cử nhân', advanced",
        "OCCUPATION_CLASS, Hưu trí, retired",
        "OCCUPATION_CLASS, Giáo viên, public-service"
    })
    void freeWordsFindTheirClass(ClassList list, String written, String code) {
        assertThat(lists.code(list, written)).contains(code);
        assertThat(lists.stored(list, written)).isEqualTo(code);
    }

    @Test
    void wordsOfNoClassStayAsWritten() {
        assertThat(lists.code(ClassList.OCCUPATION_CLASS, "Nghệ nhân")).isEmpty();
        assertThat(lists.stored(ClassList.OCCUPATION_CLASS, " Nghệ  nhân ")).isEqualTo("Nghệ nhân");
        assertThat(lists.label(ClassList.OCCUPATION_CLASS, "Nghệ nhân", Locale.ENGLISH))
                .isEqualTo("Nghệ nhân");
        assertThat(lists.stored(ClassList.RELIGION, " ")).isNull();
    }

    @Test
    void thereAreFiftySixEthnicGroupsAndSevenReligionsBesideNone() {
        assertThat(lists.items(ClassList.ETHNICITY)).hasSize(56);
        assertThat(lists.items(ClassList.RELIGION).stream().filter(i -> !i.none()))
                .hasSize(7);
    }

    @Test
    void aClassIsNamedInBothLanguages() {
        assertThat(lists.label(ClassList.POLITICAL_THEORY, "advanced", Locale.forLanguageTag("vi")))
                .isEqualTo("Cao cấp, cử nhân");
        assertThat(lists.label(ClassList.POLITICAL_THEORY, "advanced", Locale.ENGLISH))
                .isEqualTo("Advanced, bachelor");
    }
}
