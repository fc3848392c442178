package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.testing.Room;

class ChangedDisciplineTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void people() {
        LeavingWard.people(ROOM);
    }

    /** A warning that a complaint makes a reprimand, and the next level takes away. */
    @Test
    void aChangedDisciplineIsTheOneThatStandsInTheFile() {
        LeavingWard ward =
                new LeavingWard(ROOM).open(5, Chain.DISCIPLINE, Ground.VIOLATION, Map.of("paper", "Kết luận kiểm tra"));
        ward.next(Step.NOTICE)
                .next(Step.SELF_REVIEW)
                .next(Step.BRANCH_VOTE, 5)
                .next(Step.DECISION)
                .next(Step.DELIVERY);
        assertThat(standing(5)).startsWith("warning");
        long first = accepted(ward, Level.SUPERIOR);
        assertThat(LeavingWard.reasons(() -> changed(ward, first, null))).containsExactly("leaving.complaint.form");
        assertThat(LeavingWard.reasons(() -> changed(ward, first, new Complaint.Change(Form.WARNING, "UBKT"))))
                .as("the same as before")
                .containsExactly("leaving.complaint.form");
        assertThat(LeavingWard.reasons(() -> changed(ward, first, new Complaint.Change(Form.REPRIMAND, " "))))
                .containsExactly("leaving.field.missing");
        assertThat(LeavingWard.reasons(
                        () -> answered(ward, first, "upheld", new Complaint.Change(Form.REPRIMAND, "UBKT"))))
                .containsExactly("leaving.complaint.no-form");

        changed(ward, first, new Complaint.Change(Form.REPRIMAND, "Ủy ban kiểm tra Tỉnh ủy"));

        assertThat(standing(5)).isEqualTo("reprimand " + ward.day + " 9-QĐ Ủy ban kiểm tra Tỉnh ủy");
        assertThat(disciplines(5)).isEqualTo("1");
        assertThat(ward.shown().complaints().get(0).act("decided").orElseThrow().change())
                .isEqualTo(new Complaint.Change(Form.REPRIMAND, "Ủy ban kiểm tra Tỉnh ủy"));
        ROOM.use(AnswerComplaint.class)
                .delivered(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        first,
                        ward.day,
                        "Ký nhận");
        long second = accepted(ward, Level.CENTRAL);
        answered(ward, second, "restored", null);
        assertThat(disciplines(5)).as("nothing stands any more").isEqualTo("0");
    }

    /** Somebody expelled whom the complaint leaves a member under a warning: back in the register, the warning in the file. */
    @Test
    void whoeverIsPunishedByLessThanExpulsionComesBack() {
        LeavingWard ward = new LeavingWard(ROOM).open(4, Chain.EXPULSION, Ground.SENTENCE, Map.of("paper", "Bản án"));
        for (Progress.At at : ward.shown().progress().steps()) {
            ward.next(at.step());
        }
        assertThat(ward.standing(4)).startsWith("out");
        long complaint = accepted(ward, Level.SUPERIOR);
        changed(ward, complaint, new Complaint.Change(Form.DISMISSAL, "Ủy ban kiểm tra Tỉnh ủy"));
        assertThat(disciplines(4)).as("not before the member is back").isEqualTo("0");

        ROOM.use(RestoreAfterComplaint.class)
                .restore(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.paper("10-QĐ/ĐU"));

        assertThat(ward.standing(4)).startsWith("official");
        assertThat(standing(4)).startsWith("dismissal");
    }

    private long accepted(LeavingWard ward, Level level) {
        ward.day = ward.day.plusDays(1);
        long complaint = ROOM.use(FileComplaint.class)
                .file(
                        ward.scope(LeavingWard.CLERK, "leaving.office"),
                        ward.id,
                        ward.version(),
                        level,
                        ward.day,
                        ward.day,
                        "Quá nặng");
        ROOM.use(AnswerComplaint.class)
                .accept(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.day,
                        "1-TB");
        return complaint;
    }

    private static void changed(LeavingWard ward, long complaint, Complaint.Change change) {
        answered(ward, complaint, "changed", change);
    }

    private static void answered(LeavingWard ward, long complaint, String outcome, Complaint.Change change) {
        ROOM.use(AnswerComplaint.class)
                .decide(
                        ward.scope(LeavingWard.ANOTHER, "leaving.decide"),
                        ward.id,
                        ward.version(),
                        complaint,
                        ward.day,
                        outcome,
                        "9-QĐ",
                        null,
                        change);
    }

    private static String standing(long member) {
        return ROOM.value(
                "select label || ' ' || started_on || ' ' || result || ' ' || place from membership.file_entry"
                        + " where kind = 'discipline' and superseded_at = 'infinity' and member_id = " + member);
    }

    private static String disciplines(long member) {
        return ROOM.value(
                "select count(*) from membership.file_entry where kind = 'discipline' and superseded_at = 'infinity'"
                        + " and member_id = " + member);
    }
}
