package vn.dangvu.evaluation.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvu.evaluation.inspection.Packages;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;

/** What a package prints of a case: the papers of its steps that were taken, and no draft. */
class CaseInAPackageTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @TempDir
    static Path folder;

    @BeforeAll
    static void ward() throws Exception {
        Packages.key(folder);
        LeavingWard.people(ROOM);
    }

    @AfterAll
    static void noKey() {
        Packages.noKey();
    }

    private static Map<String, byte[]> made(Caller caller, long unit, LocalDate to) {
        return Packages.entries(Packages.made(ROOM, caller, unit, LocalDate.of(2025, 1, 1), to));
    }

    private static List<String> printed(Map<String, byte[]> entries, long id) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith("bien-ban/") && name.endsWith("-" + id + ".pdf"))
                .map(name -> name.substring("bien-ban/".length(), name.lastIndexOf('-')))
                .toList();
    }

    @Test
    void aDecidedCaseBringsItsPapersAndAnOpenOneThoseItHas() {
        LeavingWard resigned = new LeavingWard(ROOM).open(4, Chain.RESIGNATION, Ground.WISH, Map.of("paper", "Đơn"));
        resigned.shown().progress().steps().stream().map(Progress.At::step).forEach(step -> resigned.next(step, 7));
        LeavingWard begun = new LeavingWard(ROOM)
                .open(5, Chain.EXPULSION, Ground.SENTENCE, Map.of("paper", "Bản án"))
                .next(Step.NOTICE);

        Map<String, byte[]> entries = made(Packages.INSPECTION, 50, resigned.day);
        assertThat(printed(entries, resigned.id))
                .containsExactly("ml-rkd", "bbkp-rkd", "bbkp-rkd.standing", "nq-rkd", "qd-crkd", "gxn-td");
        assertThat(printed(entries, begun.id)).containsExactly("ml-rkd", "tb-rkd");
        assertThat(Packages.text(entries.get("bien-ban/bbkp-rkd-" + resigned.id + ".pdf")))
                .contains("NGUYỄN VĂN E", "Tán thành: 7 phiếu", "không tán thành: 2 phiếu");
        assertThat(Packages.text(entries.get("bien-ban/bbkp-rkd.standing-" + resigned.id + ".pdf")))
                .contains(
                        "hội nghị ban thường vụ đã bỏ phiếu",
                        "NGUYỄN VĂN E",
                        "Số ……-BB",
                        "Tổng số 7",
                        "Số phiếu cần: 4")
                .doesNotContain("12-QĐ/ĐU");
        assertThat(Packages.text(entries.get("bien-ban/qd-crkd-" + resigned.id + ".pdf")))
                .contains("12-QĐ/ĐU " + resigned.id);

        Caller branch = Callers.with(29, "inspection-committee", 100, "/50/100/", null);
        assertThat(printed(made(branch, 100, resigned.day), resigned.id)).contains("qd-crkd");
        Caller elsewhere = Callers.with(31, "inspection-committee", 150, "/50/150/", null);
        assertThat(made(elsewhere, 150, resigned.day).keySet()).noneMatch(name -> name.startsWith("bien-ban/"));
    }
}
