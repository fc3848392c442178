package vn.dangvu.evaluation.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvu.evaluation.help.ReviewWard;
import vn.dangvu.kernel.testing.Room;

/** What a package prints of somebody who was listed and helped: the vote, the plan, and its result once the branch has voted on it. */
class PlanInAPackageTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    @TempDir
    static Path folder;

    private static ReviewWard ward;

    @BeforeAll
    static void ward() throws Exception {
        Packages.key(folder);
        ReviewWard.people(ROOM);
        ward = new ReviewWard(ROOM).open(2024);
        ward.of(2).listed().helped(6L);
    }

    @AfterAll
    static void noKey() {
        Packages.noKey();
    }

    private static Map<String, byte[]> made(LocalDate from, LocalDate to) {
        return Packages.entries(Packages.made(ROOM, Packages.INSPECTION, 50, from, to));
    }

    @Test
    void theResultIsPrintedOnceTheBranchHasVoted() {
        String commitment = "bien-ban/ck-ct28-" + ward.plan + ".pdf";
        String helpers = "bien-ban/pc-ct28-" + ward.plan + ".pdf";
        String result = "bien-ban/kq-ct28-" + ward.plan + ".pdf";
        String listed = "bien-ban/bbkp-ct28-" + ward.screening + ".pdf";
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2025, 12, 31);

        Map<String, byte[]> before = made(from, to);
        assertThat(before).containsKeys(listed, commitment, helpers).doesNotContainKey(result);
        assertThat(Packages.text(before.get(listed))).contains("Đồng ý: 6; không đồng ý: 3; phiếu trắng: 0");
        assertThat(Packages.text(before.get(helpers))).contains("Nguyễn Văn C", "Nguyễn Văn G");

        LocalDate end = ward.help().sum().end();
        ward.assess("progressed", end, 8);
        assertThat(Packages.text(made(from, to).get(result)))
                .contains("Nguyễn Văn C", "Công nhận tiến bộ", "đồng ý 8 trên 9 phiếu");
        assertThat(made(from, from.plusDays(3)).keySet())
                .as("a period before the vote")
                .noneMatch(name -> name.startsWith("bien-ban/"));
        assertThat(made(end, to))
                .as("a period after the listing, while the plan runs")
                .containsKeys(commitment, result)
                .doesNotContainKey(listed);
    }
}
