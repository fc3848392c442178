package vn.dangvu.membership.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvu.membership.units.Ward.day;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.units.MergeUnits;
import vn.dangvu.membership.units.NewUnit;
import vn.dangvu.membership.units.UnitDecision;
import vn.dangvu.membership.units.UnitRef;
import vn.dangvu.membership.units.Ward;

/** Five wards become one on 01/07/2025: the figures of each of them before, across and after that day. */
class MergerOfWardsTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final long PROVINCE = 1000;
    private static final long DISTRICT = 1001;
    private static final long NAM_VIEM = 1050;

    private static Ward ward;
    private static long phucYen;
    private static long closing;
    private static Report closed;

    @BeforeAll
    static void mergeFiveWards() {
        ward = new Ward(ROOM);
        ward.unit(PROVINCE, "province", null, "Đảng bộ tỉnh Vĩnh Phúc", "2010-01-01");
        ward.unit(DISTRICT, "district", PROVINCE, "Đảng bộ thành phố Phúc Yên", "2010-01-01");
        for (long id = 1010; id <= NAM_VIEM; id += 10) {
            ward.unit(id, "ward", DISTRICT, "Đảng bộ phường " + id, "2015-01-01");
            for (int branch = 1; branch <= 2; branch++) {
                ward.unit(id + branch, "branch", id, "Chi bộ " + branch, "2018-03-01");
                ward.members(id + branch, 3, "2019-01-01");
            }
        }
        died(NAM_VIEM + 1, "2024-05-01");
        died(NAM_VIEM + 2, "2025-07-01");
        died(NAM_VIEM - 9, "2025-09-01");
        closed = report(NAM_VIEM, "2024-01-01", "2024-12-31");
        closing = ROOM.use(CloseFigures.class)
                .close(
                        ROOM.scope(ward.clerk(NAM_VIEM), "statistics.close"),
                        NAM_VIEM,
                        day("2024-01-01"),
                        day("2024-12-31"),
                        null);
        List<UnitRef> five = LongStream.of(1010, 1020, 1030, 1040, 1050)
                .mapToObj(id -> new UnitRef(id, ward.version(id)))
                .toList();
        phucYen = ROOM.use(MergeUnits.class)
                .merge(
                        ROOM.scope(ward.clerk(PROVINCE), "unit.change"),
                        new MergeUnits.Merger(
                                five,
                                null,
                                new NewUnit("ward", PROVINCE, "Đảng bộ phường Phúc Yên", "Phúc Yên", "", "Phúc Yên"),
                                27),
                        new UnitDecision(
                                "12-QĐ/ĐU", day("2025-07-01"), "Tỉnh ủy", "Về tổ chức", null, day("2025-07-01")));
    }

    private static void died(long branch, String on) {
        ROOM.asOwner("update membership.affiliation set valid_to = '" + on + "', left_by = 'death' where id ="
                + " (select min(id) from membership.affiliation where valid_to = 'infinity' and unit_id = " + branch
                + ")");
    }

    private static Report report(long unit, String from, String to) {
        return ROOM.use(ReadFigures.class).read(scope("statistics.read"), new Question(unit, day(from), day(to), null));
    }

    private static Scope scope(String permission) {
        return ROOM.scope(ward.clerk(PROVINCE), permission);
    }

    private static long unit(String name) {
        return switch (name) {
            case "province" -> PROVINCE;
            case "district" -> DISTRICT;
            case "old" -> NAM_VIEM;
            default -> phucYen;
        };
    }

    @ParameterizedTest(name = "{0} {1}..{2}: {3} + {4} - {5} = {6}")
    @CsvSource({
        "old, 2024-01-01, 2024-12-31, 6, 0, 1, 5",
        "old, 2025-01-01, 2025-12-31, 5, 0, 5, 0",
        "old, 2025-07-01, 2025-12-31, 5, 0, 5, 0",
        "old, 2025-07-02, 2026-06-30, 0, 0, 0, 0",
        "new, 2024-01-01, 2024-12-31, 0, 0, 0, 0",
        "new, 2025-01-01, 2025-12-31, 0, 28, 1, 27",
        "new, 2025-07-01, 2025-07-01, 0, 28, 0, 28",
        "new, 2025-07-02, 2025-12-31, 28, 0, 1, 27",
        "district, 2025-01-01, 2025-12-31, 29, 0, 29, 0",
        "province, 2024-01-01, 2024-12-31, 30, 0, 1, 29",
        "province, 2025-01-01, 2025-12-31, 29, 0, 2, 27"
    })
    void theEquationHoldsBeforeAcrossAndAfter(
            String name, String from, String to, long opening, long in, long out, long closingNumber) {
        Report report = report(unit(name), from, to);

        assertThat(report.flow("total", "opening")).isEqualTo(opening);
        assertThat(report.increase("total")).isEqualTo(in);
        assertThat(report.decrease("total")).isEqualTo(out);
        assertThat(report.flow("total", "closing")).isEqualTo(closingNumber);
        assertThat(report.reconciled()).isTrue();
        assertThat(report.amounts())
                .allSatisfy((figure, amount) ->
                        assertThat(names(report, figure)).as(figure.toString()).isEqualTo(amount));
    }

    @Test
    void theMergerItselfIsNoTransferAndForTheProvinceNothingHappened() {
        Report year = report(phucYen, "2025-01-01", "2025-12-31");
        assertThat(year.flow("total", "reorganised-in")).isEqualTo(28);
        assertThat(year.flow("total", "transfer-in")).isZero();
        Report province = report(PROVINCE, "2025-01-01", "2025-12-31");
        assertThat(province.flow("total", "reorganised-in")).isZero();
        assertThat(province.flow(Long.toString(phucYen), "inside-in")).isEqualTo(28);
        assertThat(province.flow(Long.toString(DISTRICT), "inside-out")).isEqualTo(28);
    }

    @Test
    void theNewWardReadsWhatTheOldOneHadClosed() {
        Scope clerk = ROOM.scope(ward.clerk(phucYen), "statistics.read");
        assertThat(ROOM.use(ReadClosings.class).read(clerk, closing).amounts()).isEqualTo(closed.amounts());
        assertThat(ROOM.use(ReadClosings.class).of(clerk, NAM_VIEM)).hasSize(1);
    }

    private static long names(Report report, Figure figure) {
        return ROOM.use(ListMembers.class)
                .page(scope("member.list"), Drill.names(report.question(), figure), new Paging(0, 1, "name", false))
                .tally()
                .total();
    }
}
