package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.document.DocumentRow;
import vn.dangvu.kernel.document.ListDocuments;
import vn.dangvu.kernel.document.OpenDocument;
import vn.dangvu.kernel.document.Scan;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.DecisionPaper;
import vn.dangvu.membership.committees.RecordTerm;
import vn.dangvu.membership.units.AddPaperOfUnit;
import vn.dangvu.membership.units.ShowUnitPast;

class PaperOfMemberTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Scan SCAN = new Scan("quét.pdf", "%PDF-1.4 giấy".getBytes(StandardCharsets.UTF_8));

    @BeforeAll
    static void ward() {
        Ward.open(ROOM);
        ROOM.asOwner(
                "insert into kernel.account (id, username, display_name, password_hash) values (11, 'canbo', 'Ngô Thanh Bích', '-')");
    }

    private static Scope write(Caller caller) {
        return ROOM.scope(caller, "document.write");
    }

    private static Scope read(Caller caller) {
        return ROOM.scope(caller, "document.read");
    }

    @Test
    void aPaperIsKeptInTheFileAndSeenOnlyInTheScope() {
        long member = Ward.enter(ROOM, Ward.TAN_MINH, "Phạm Thị Giấy", "1970");

        long id = ROOM.use(AddPaperOfMember.class).add(write(Ward.CLERK), member, " Giấy khai sinh ", SCAN);

        assertThat(ROOM.use(ListDocuments.class).of(read(Ward.SECRETARY_OF_TAN_MINH), "member", member))
                .singleElement()
                .satisfies(d -> assertThat(d.title() + d.uploadedBy()).isEqualTo("Giấy khai sinhNgô Thanh Bích"));
        assertThat(ROOM.use(ListDocuments.class).of(read(Ward.SECRETARY_OF_BAO_AN), "member", member))
                .isEmpty();
        assertThatThrownBy(() -> ROOM.use(OpenDocument.class).open(read(Ward.SECRETARY_OF_BAO_AN), id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        ROOM.use(AddPaperOfMember.class).add(write(Ward.CLERK_OF_OTHER_WARD), member, "Giấy", SCAN))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> write(Ward.SECRETARY_OF_TAN_MINH)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> ROOM.use(AddPaperOfMember.class).add(write(Ward.CLERK), member, " ", SCAN))
                .hasMessage("document.title");
    }

    @Test
    void aPaperOfAUnitIsSeenByThoseAboveIt() {
        ROOM.use(AddPaperOfUnit.class).add(write(Ward.CLERK), Ward.BAO_AN, "Nghị quyết tháng 11", SCAN);

        assertThat(ROOM.use(ListDocuments.class).of(read(Ward.SECRETARY_OF_BAO_AN), "unit", Ward.BAO_AN))
                .hasSize(1);
        assertThat(ROOM.use(ListDocuments.class).of(read(Ward.SECRETARY_OF_TAN_MINH), "unit", Ward.BAO_AN))
                .isEmpty();
        assertThatThrownBy(() -> ROOM.use(AddPaperOfUnit.class)
                        .add(write(Ward.CLERK_OF_OTHER_WARD), Ward.BAO_AN, "Nghị quyết", SCAN))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theScanOfADecisionIsKeptOnceWithTheDecision() {
        var without = new DecisionPaper("15-QĐ/ĐU", LocalDate.of(2024, 5, 6), "Đảng ủy", "Chuẩn y chi ủy", null);
        var with = new DecisionPaper("15-QĐ/ĐU", LocalDate.of(2024, 5, 6), "Đảng ủy", "Chuẩn y chi ủy", SCAN);

        term("Nhiệm kỳ 2020–2022", 2020, without);
        term("Nhiệm kỳ 2023–2025", 2023, with);

        assertThat(ROOM.value("select count(*) from membership.decision where number = '15-QĐ/ĐU'"))
                .isEqualTo("1");
        assertThat(ROOM.value("select d.title || d.path || d.subject_type from membership.decision n"
                        + " join kernel.document d on d.id = n.document_id and d.subject_id = n.id"))
                .isEqualTo("15-QĐ/ĐU Chuẩn y chi ủy/50/100/decision");
        assertThat(withDecisionsOf(Ward.TAN_MINH, Ward.SECRETARY_OF_TAN_MINH))
                .extracting(DocumentRow::title)
                .containsExactly("15-QĐ/ĐU Chuẩn y chi ủy");
        assertThat(withDecisionsOf(Ward.BAO_AN, Ward.SECRETARY_OF_BAO_AN)).isEmpty();
        assertThatThrownBy(() -> withDecisionsOf(Ward.TAN_MINH, Ward.SECRETARY_OF_BAO_AN))
                .isInstanceOf(AccessRefused.class);
    }

    private static List<DocumentRow> withDecisionsOf(long unit, Caller caller) {
        List<Long> decisions = ROOM.use(ShowUnitPast.class).decisions(ROOM.scope(caller, "unit.read"), unit);
        return ROOM.use(ListDocuments.class).with(read(caller), "decision", decisions);
    }

    private static void term(String name, int year, DecisionPaper paper) {
        ROOM.use(RecordTerm.class)
                .record(
                        ROOM.scope(Ward.CLERK, "unit.change"),
                        Ward.TAN_MINH,
                        name,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year + 2, 12, 31),
                        paper);
    }
}
