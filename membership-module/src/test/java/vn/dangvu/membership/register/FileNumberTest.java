package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.AccessRefused;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.access.UseCase;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.IdentifierKind;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.register.EnterNumberBlock.Block;

/** Blocks of file numbers: each given once, in order; two old wards may have used the same figures. */
class FileNumberTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final LocalDate OLD = LocalDate.of(2004, 3, 2);
    private static final LocalDate NEW = LocalDate.of(2025, 8, 1);

    @BeforeAll
    static void wards() {
        Ward.open(ROOM);
        ROOM.asOwner(
                "insert into membership.unit (id, type, path, name, short_name, folded, opened_on) values"
                        + " (300, 'ward', '/300/', 'Đảng bộ phường Phúc Yên', 'Phúc Yên', 'phuc yen', '2025-07-01'),"
                        + " (250, 'ward', '/250/', 'Đảng bộ phường Tiền Châu', 'Tiền Châu', 'tien chau', '2004-01-01')",
                "insert into membership.unit (id, type, parent_id, path, name, short_name, folded, opened_on) values"
                        + " (310, 'branch', 300, '/300/310/', 'Chi bộ Một', 'Một', 'mot', '2004-01-01'),"
                        + " (320, 'branch', 300, '/300/320/', 'Chi bộ Hai', 'Hai', 'hai', '2004-01-01')",
                "insert into membership.unit_period (unit_id, type, parent_id, path, name, short_name, valid_from, valid_to, recorded_by) values"
                        + " (310, 'branch', 200, '/200/310/', 'Chi bộ Một', 'Một', '2004-01-01', '2025-07-01', 1),"
                        + " (310, 'branch', 300, '/300/310/', 'Chi bộ Một', 'Một', '2025-07-01', 'infinity', 1),"
                        + " (320, 'branch', 250, '/250/320/', 'Chi bộ Hai', 'Hai', '2004-01-01', '2025-07-01', 1),"
                        + " (320, 'branch', 300, '/300/320/', 'Chi bộ Hai', 'Hai', '2025-07-01', 'infinity', 1)");
    }

    private static Scope clerk() {
        return Ward.clerk(ROOM);
    }

    private static Scope merged() {
        return ROOM.scope(
                vn.dangvu.kernel.testing.Callers.with(21, "organisation-clerk", 300, "/300/", null), "member.change");
    }

    private static void block(Scope scope, long unit, String letters, int first, int last, LocalDate from) {
        ROOM.use(EnterNumberBlock.class)
                .enter(scope, new Block(unit, letters, first, last, "Công văn 12-CV/BTC", from));
    }

    private static String give(long member) {
        return ROOM.use(GiveFileNumber.class).next(clerk(), member);
    }

    private static long person(String name) {
        return Ward.enter(ROOM, Ward.TAN_MINH, name, "1977");
    }

    private static long withNumber(Scope scope, long unit, String name, String number) {
        return ROOM.use(EnterMember.class)
                .enter(
                        scope,
                        vn.dangvu.membership.RegisterEntry.of(
                                Ward.person(name, "1950"),
                                Stay.open(unit, LocalDate.of(2025, 11, 1), Arrival.OPENING),
                                Map.of(IdentifierKind.FILE, number)));
    }

    @Test
    void twentyAtOnceGetTwentyNumbersWithoutGapOrDouble() throws Exception {
        ROOM.asOwner("update membership.file_number_block set next = last + 1");
        block(clerk(), Ward.WARD, "AB", 1, 100, OLD);
        List<Long> people =
                IntStream.range(0, 20).mapToObj(i -> person("Đồng Thời " + i)).toList();
        var pool = Executors.newFixedThreadPool(20);
        List<Callable<String>> calls = people.stream()
                .<Callable<String>>map(
                        id -> () -> ROOM.use(GiveFileNumber.class).next(Ward.clerk(ROOM), id))
                .toList();
        List<String> given = new ArrayList<>();
        for (Future<String> result : pool.invokeAll(calls)) {
            given.add(result.get());
        }
        pool.shutdown();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(n -> NumberBlockRow.number(n, "AB"))
                        .toList());
    }

    /** Gives a number and then fails. */
    @UseCase("member.change")
    @ApplicationScoped
    public static class GiveAndFail {
        @Inject
        NextNumber next;

        public void fail(Scope scope, long member) {
            next.give(scope, member);
            throw new IllegalArgumentException("the paper was not issued");
        }
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        ROOM.asOwner("update membership.file_number_block set next = last + 1");
        block(clerk(), Ward.WARD, "CD", 1, 100, OLD);
        long member = person("Hủy Giữa Chừng");

        assertThatThrownBy(() -> ROOM.use(GiveAndFail.class).fail(clerk(), member))
                .isInstanceOf(IllegalArgumentException.class);
        String given = give(member);

        assertThat(given).isEqualTo("000001 CD");
        assertThatThrownBy(() -> give(member)).hasMessage("register.file-number-held");
        assertThat(give(person("Người Sau"))).isEqualTo("000002 CD");
    }

    @Test
    void aNumberRecordedByHandIsPassedOverAndTheBlockEnds() {
        ROOM.asOwner("update membership.file_number_block set next = last + 1");
        block(clerk(), Ward.WARD, "EF", 1, 3, OLD);
        withNumber(clerk(), Ward.TAN_MINH, "Ghi Bằng Tay", "000002 EF");

        assertThat(give(person("Số Một"))).isEqualTo("000001 EF");
        assertThat(give(person("Số Ba"))).isEqualTo("000003 EF");
        assertThatThrownBy(() -> give(person("Hết Số"))).hasMessage("register.block-used-up");
        var row = ROOM.use(ListNumberBlocks.class).list(ROOM.scope(Ward.CLERK, "member.list")).stream()
                .filter(b -> b.letters().equals("EF"))
                .findFirst()
                .orElseThrow();
        assertThat(row.used()).isEqualTo(3);
        assertThat(row.remaining()).isZero();
        assertThat(row.next()).isNull();
    }

    @Test
    void theBlockOfTheNearestUnitIsUsedFirst() {
        ROOM.asOwner("update membership.file_number_block set next = last + 1");
        block(clerk(), Ward.WARD, "GH", 1, 9, OLD);
        block(clerk(), Ward.TAN_MINH, "GH", 11, 11, OLD);

        assertThat(give(person("Gần Nhất"))).isEqualTo("000011 GH");
        assertThat(give(person("Rồi Trên"))).isEqualTo("000001 GH");
    }

    @Test
    void somebodyWhoLeftGetsNoNumber() {
        long member = person("Đã Ra Khỏi Đảng");
        ROOM.asOwner(
                "update membership.standing set valid_to = '2024-01-01' where member_id = " + member
                        + " and valid_to = 'infinity'",
                "insert into membership.standing (member_id, standing, reason, valid_from, recorded_by) values ("
                        + member + ", 'out', 'resignation', '2024-01-01', 1)");

        assertThatThrownBy(() -> give(member)).hasMessage("register.not-a-member");
    }

    @Test
    void aBlockIsEnteredInOrderWithItsPaperAndOnlyForTheScope() {
        block(clerk(), Ward.WARD, "kl", 1, 10, OLD);

        assertThatThrownBy(() -> block(clerk(), Ward.WARD, "KL", 10, 20, OLD)).hasMessage("register.block-overlaps");
        assertThatThrownBy(() -> block(clerk(), Ward.WARD, "KL", 30, 20, OLD)).hasMessage("register.block-wrong");
        assertThatThrownBy(() -> block(clerk(), Ward.WARD, "K1", 30, 40, OLD)).hasMessage("register.block-wrong");
        assertThatThrownBy(() ->
                        ROOM.use(EnterNumberBlock.class).enter(clerk(), new Block(Ward.WARD, "KL", 30, 40, " ", OLD)))
                .hasMessage("register.block-basis");
        assertThatThrownBy(() -> block(clerk(), Ward.OTHER_WARD, "KL", 30, 40, OLD))
                .isInstanceOf(AccessRefused.class);
        assertThat(ROOM.use(ListNumberBlocks.class).list(ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.list")))
                .noneMatch(b -> b.letters().equals("KL"));
    }

    @Test
    void oldBlocksOfTwoWardsMayBeTheSameNewOnesNever() {
        block(clerk(), Ward.WARD, "MN", 1, 100, OLD);
        Scope other = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change");
        block(other, Ward.OTHER_WARD, "MN", 1, 100, OLD);

        assertThat(ROOM.value("select count(*) from membership.file_number_block where letters = 'MN'"))
                .isEqualTo("2");
    }

    @Test
    void aNewBlockOverlapsNoOther() {
        block(clerk(), Ward.WARD, "PQ", 1, 100, OLD);
        Scope other = ROOM.scope(Ward.CLERK_OF_OTHER_WARD, "member.change");

        assertThatThrownBy(() -> block(other, Ward.OTHER_WARD, "PQ", 50, 150, NEW))
                .hasMessage("register.block-overlaps");
    }

    @Test
    void theSameNumberFromTwoOldWardsStaysWithEach() {
        long one = withNumber(merged(), 310, "Người Phường Cũ Một", "000123 VP");
        long two = withNumber(merged(), 320, "Người Phường Cũ Hai", "000123 VP");

        assertThat(ROOM.value(
                        "select string_agg(series::text, ' ' order by series) from membership.identifier where kind = 'file'"
                                + " and value = '000123 VP'"))
                .isEqualTo("200 250");
        assertThat(one).isNotEqualTo(two);
        assertThatThrownBy(() -> withNumber(merged(), 310, "Người Thứ Ba", "000123 VP"))
                .as("twice in the series of one committee")
                .hasMessage("register.number-taken");
        assertThat(ROOM
                        .use(FindDuplicates.class)
                        .list(ROOM.scope(
                                vn.dangvu.kernel.testing.Callers.with(21, "organisation-clerk", 300, "/300/", null),
                                "member.merge"))
                        .stream()
                        .filter(p -> p.first() == one || p.second() == one))
                .as("two people, not one")
                .isEmpty();
    }

    @Test
    void aCorrectedNumberStaysInItsSeries() {
        long member = withNumber(merged(), 310, "Ghi Sai Số", "000321 VP");
        ROOM.use(Front.class).correct(merged(), member, "000321 VP", "000322 VP");

        assertThat(ROOM.value(
                        "select value || series from membership.identifier where superseded_at = 'infinity' and kind = 'file'"
                                + " and member_id = " + member))
                .isEqualTo("000322 VP200");
    }

    @UseCase("member.change")
    @ApplicationScoped
    public static class Front {
        @Inject
        Numbers numbers;

        public void correct(Scope scope, long member, String old, String right) {
            numbers.correct(member, IdentifierKind.FILE, old, right, scope.actor());
        }
    }
}
