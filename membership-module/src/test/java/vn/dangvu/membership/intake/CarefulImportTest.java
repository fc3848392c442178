package vn.dangvu.membership.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;

/** What an import must never do to people it meets. */
class CarefulImportTest {
    private static final String FULL =
            "STT;Chi bộ;Họ và tên;Giới tính;Ngày sinh;Dân tộc;Quê quán;Nghề nghiệp;Ngày vào Đảng;"
                    + "Ngày chính thức;Số thẻ;Số CCCD\n";

    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Ward WARD = new Ward(ROOM);

    @BeforeAll
    static void open() {
        WARD.open();
    }

    private static long checked(String... rows) {
        return WARD.checked(WARD.clerk(), "ds.csv", (FULL + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> kinds(long session) {
        String kinds = ROOM.value(
                "select string_agg(distinct kind, ' ' order by kind) from membership.import_problem where session_id = "
                        + session);
        return kinds == null ? List.of() : List.of(kinds.split(" "));
    }

    private static String facts(String name) {
        return ROOM.value(
                "select concat_ws('|', home_town, occupation, ethnicity, born_on) from membership.member_facts"
                        + " where superseded_at = 'infinity' and full_name = '" + name + "'");
    }

    @Test
    void aBlankCellLeavesWhatTheRegisterKnows() {
        WARD.commit(
                WARD.clerk(),
                checked(
                        "1;Khả Do;Lê Thị Sen;Nữ;14/07/1971;Kinh;Phúc Yên, Vĩnh Phúc;Giáo viên;07/05/2002;07/05/2003;30001204;026171001204"));
        long again = checked("1;Khả Do;Lê Thị Sen;Nữ;14/07/1971;;;;07/05/2002;07/05/2003;30001204;026171001204");
        assertThat(WARD.states(again)).isEqualTo("unchanged 1");

        long more = checked("1;Khả Do;Lê Thị Sen;;;Tày;;;;;30001204;026171001204");
        assertThat(kinds(more)).containsOnlyOnce("register.differs");
        ROOM.use(SettleAtOnce.class).confirmQuestions(WARD.clerk(), more);
        assertThat(WARD.states(more)).isEqualTo("unchanged 1");
        assertThat(facts("Lê Thị Sen")).isEqualTo("Phúc Yên, Vĩnh Phúc|Giáo viên|Kinh|1971-07-14");
    }

    @Test
    void whatWasUnknownIsAddedAndTheRestStays() {
        WARD.commit(
                WARD.clerk(),
                checked(
                        "1;Khả Do;Vũ Văn Gạo;Nam;02/09/1966;Kinh;;Làm ruộng;03/02/1990;03/02/1991;30001301;026066001301"));
        long more = checked("1;Khả Do;Vũ Văn Gạo;Nam;02/09/1966;;Mê Linh, Hà Nội;;;;30001301;");
        assertThat(WARD.commit(WARD.clerk(), more)).isEqualTo(1);
        assertThat(facts("Vũ Văn Gạo")).isEqualTo("Mê Linh, Hà Nội|Làm ruộng|Kinh|1966-09-02");

        ROOM.use(TakeBackImport.class).takeBack(WARD.clerk(), more, "nhầm tệp");
        assertThat(facts("Vũ Văn Gạo")).isEqualTo("Làm ruộng|Kinh|1966-09-02");
    }

    @Test
    void onePersonInTwoBranchesIsToldInTheFileAndAgainstTheRegister() {
        String row = ";Ngô Thị Ngát;Nữ;01/01/1957;Kinh;;;20/10/1984;20/10/1985;30001401;026157001401";
        long both = checked("1;Khả Do" + row, "2;Tân Lợi" + row);
        assertThat(kinds(both)).containsExactly("duplicate.number");
        assertThat(WARD.states(both)).isEqualTo("error 2");

        WARD.commit(WARD.clerk(), checked("1;Khả Do" + row));
        long elsewhere = checked("1;Tân Lợi" + row);
        assertThat(kinds(elsewhere)).containsExactly("register.other-unit");
        assertThat(WARD.states(elsewhere)).isEqualTo("error 1");
    }

    @Test
    void twoPeopleOfOneNameInTwoBranchesAreBothEntered() {
        long two = checked(
                "1;Khả Do;Trần Văn Hai;Nam;05/05/1980;Kinh;;;03/02/2010;03/02/2011;30001501;026080001501",
                "2;Tân Lợi;Trần Văn Hai;Nam;05/05/1980;Kinh;;;03/02/2012;03/02/2013;30001502;026080001502");
        assertThat(WARD.states(two)).isEqualTo("clean 2");
        assertThat(WARD.commit(WARD.clerk(), two)).isEqualTo(2);

        long third = checked("1;Tân Lợi;Trần Văn Hai;Nam;05/05/1980;Kinh;;;03/02/2015;03/02/2016;30001503;");
        assertThat(kinds(third)).containsExactly("register.namesake");
    }

    @Test
    void aListMayGoOnNamingCardsThatWereExchangedSince() {
        String row = "1;Khả Do;Lưu Thị Cốm;Nữ;08/03/1968;Kinh;;;03/02/1995;03/02/1996;30001601;026168001601";
        WARD.commit(WARD.clerk(), checked(row));
        ROOM.asOwner("update membership.identifier set valid_to = date '2025-12-17' where value = '30001601'");

        assertThat(WARD.states(checked(row))).isEqualTo("unchanged 1");
        assertThat(WARD.states(checked("1;Khả Do;Lưu Thị Cốm;;;;;;;;30001601;")))
                .isEqualTo("unchanged 1");
        assertThat(kinds(checked("1;Khả Do;Đỗ Văn Khoai;Nam;08/03/1969;Kinh;;;;;30001601;")))
                .contains("register.other-person");
    }
}
