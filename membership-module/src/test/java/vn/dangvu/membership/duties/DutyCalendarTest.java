package vn.dangvu.membership.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvu.kernel.access.Caller;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Papers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.People;

class DutyCalendarTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final Caller CLERK = Callers.with(11, "organisation-clerk", 50, "/50/", null);
    private static final Caller SECRETARY = Callers.with(13, "branch-secretary", 100, "/50/100/", null);

    @BeforeAll
    static void ward() {
        new People(ROOM).ward();
        ROOM.asOwner(
                "insert into kernel.local_parameter (unit_id, path, key, valid_from, value, instrument, mark, proposed_by,"
                        + " approved_by, approved_at) values (50, '/50/', 'badge.dossier.before', '2026-01-01', '30', '16-NQ/ĐU', 'local', 11, 12, now())");
    }

    private static List<Occasion> year(Caller caller, int year) {
        return ROOM.use(ReadDutyCalendar.class).of(ROOM.scope(caller, "task.read"), year);
    }

    /** What §7.4 of the handbook lists, line by line. */
    @ParameterizedTest
    @CsvSource({
        "year-branch-meeting, 12, 2026-12-03, branch",
        "year-sympathisers, 12, 2026-02-28, branch",
        "year-fee, 11, 2026-12-31, branch",
        "year-card-batch, 12, 2026-06-30, office",
        "year-thematic-meeting, 4, 2026-03-31, branch",
        "year-reconcile-list, 4, 2026-09-30, office",
        "year-transfer-slips, 4, 2026-12-31, office",
        "year-reconcile-files, 2, 2026-06-30, office",
        "year-statistics, 2, 2026-12-31, office",
        "year-committee-meeting, 2, 2026-06-30, approver",
        "year-assign-tasks, 1, 2026-01-31, branch",
        "year-screening-plan, 1, 2026-01-31, branch",
        "year-screening-lists, 1, 2026-03-31, office",
        "badge-day, 4, 2026-02-03, office",
        "badge-day, 4, 2026-11-07, office",
        "badge-papers, 4, 2026-09-27, office",
        "year-reward-budget, 1, 2026-09-30, office",
        "year-number-blocks, 1, 2026-11-30, office",
        "year-rating, 1, 2026-12-31, branch",
        "year-supplement-sheet, 1, 2026-12-31, branch",
        "year-rating-dossier, 1, 2026-02-01, office",
        "year-card-check, 1, 2026-12-31, branch",
        "year-transfer-book, 1, 2026-12-31, office",
        "year-residence-remarks, 1, 2026-12-31, branch"
    })
    void everyDutyOfTheHandbookIsThere(String key, int times, LocalDate day, String who) {
        List<Occasion> found =
                year(CLERK, 2026).stream().filter(o -> o.key().equals(key)).toList();
        assertThat(found).hasSize(times).allSatisfy(o -> {
            assertThat(o.who()).isEqualTo(who);
            assertThat(o.citation()).isNotNull();
            assertThat(o.mine()).isEqualTo(who.equals("office"));
        });
        assertThat(found).extracting(Occasion::due).contains(day);
    }

    @Test
    void nothingIsOlderThanItsRuleAndEveryDayIsTheYears() {
        assertThat(year(CLERK, 2025))
                .noneMatch(o -> o.key().equals("year-branch-meeting") && o.due().isBefore(LocalDate.of(2025, 7, 23)));
        assertThat(year(CLERK, 2026)).allMatch(o -> o.due().getYear() == 2026).isSortedAccordingTo((a, b) -> a.due()
                .compareTo(b.due()));
        assertThat(year(SECRETARY, 2026)).filteredOn(Occasion::mine).allMatch(o -> o.who()
                .equals("branch"));
    }

    @Test
    void noTwoDaysHaveTheSameUidAndTheyAreTheSameTomorrow() {
        List<String> uids = year(CLERK, 2026).stream().map(Occasion::uid).toList();
        assertThat(uids).doesNotHaveDuplicates().contains("year-branch-meeting-2026-12-03@dangvu");
        assertThat(year(SECRETARY, 2026).stream().map(Occasion::uid).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(uids));
    }

    /** With the very sentences of the pages, for every role together. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theYearFitsOnOneSheetForTheWall(String language) throws Exception {
        byte[] pdf = ROOM.use(PrintDutyCalendar.class).pdf(ROOM.scope(CLERK, "task.read"), 2026, new Said(language));
        Papers.save("lich-cong-tac-" + language + ".pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Tháng 12")
                    .contains("ĐẢNG BỘ");
        }
    }

    private static final class Said implements PrintDutyCalendar.Words {
        private final Properties bundle = new Properties();

        Said(String language) throws IOException {
            try (Reader reader = Files.newBufferedReader(Path.of(
                    "../web-module/src/main/resources/vn/dangvu/web/i18n/duties_" + language + ".properties"))) {
                bundle.load(reader);
            }
        }

        private String said(Occasion o) {
            return MessageFormat.format(bundle.getProperty("task." + o.key()), "31/12/2026") + " ("
                    + bundle.getProperty("actor." + o.who()) + ")";
        }

        @Override
        public String unit() {
            return "ĐẢNG BỘ PHƯỜNG NAM VIÊM";
        }

        @Override
        public String title() {
            return "Lịch công tác đảng năm 2026";
        }

        @Override
        public String every(String every) {
            return bundle.getProperty("calendar.every." + every);
        }

        @Override
        public String regular(Occasion occasion) {
            return "• " + bundle.getProperty("calendar.last." + occasion.every()) + ": " + said(occasion);
        }

        @Override
        public String month(int month) {
            return "Tháng " + month;
        }

        @Override
        public String day(LocalDate day) {
            return "• %02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
        }

        @Override
        public String seeAbove(Occasion occasion) {
            return bundle.getProperty("calendar.above." + occasion.every());
        }

        @Override
        public String line(Occasion occasion) {
            return said(occasion);
        }

        @Override
        public String foot() {
            return bundle.getProperty("calendar.foot");
        }

        @Override
        public boolean shows(Occasion occasion) {
            return true;
        }
    }
}
