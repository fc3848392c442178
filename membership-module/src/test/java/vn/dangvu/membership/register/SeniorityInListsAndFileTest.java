package vn.dangvu.membership.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.query.AsOf;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.Arrival;
import vn.dangvu.membership.Circumstance;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Departure;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.RegisterEntry;
import vn.dangvu.membership.RegisterEntry.CircumstanceSpan;
import vn.dangvu.membership.RegisterEntry.StandingSpan;
import vn.dangvu.membership.RegisterEntry.Stay;
import vn.dangvu.membership.Standing;
import vn.dangvu.membership.roll.Criterion;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.MemberRow;

/** The file tells seniority by a rule in Java, lists and badges by the database: for every kind of life the same day. */
class SeniorityInListsAndFileTest {
    @RegisterExtension
    static final Room ROOM = new Room();

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1996, 2, 29),
            LocalDate.of(2001, 7, 15),
            LocalDate.of(2005, 6, 1),
            LocalDate.of(2009, 8, 31),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2026, 11, 7));

    private static final Map<String, Life> LIVES = new LinkedHashMap<>();
    private static final Map<String, Long> IDS = new LinkedHashMap<>();

    /** A life as it is told to the register. */
    private static final class Life {
        private final Map<Fact, String> facts = new EnumMap<>(Fact.class);
        private final List<Stay> stays = new ArrayList<>();
        private final List<StandingSpan> standings = new ArrayList<>();
        private final List<CircumstanceSpan> circumstances = new ArrayList<>();

        static Life of(String decided) {
            var life = new Life();
            life.with(Fact.DECIDED, decided);
            return life;
        }

        Life with(Fact fact, String value) {
            facts.put(fact, value);
            return this;
        }

        Life official(String from, String to) {
            standings.add(new StandingSpan(Standing.OFFICIAL, null, day(from), day(to), null));
            return this;
        }

        Life out(Departure why, String from, String to) {
            standings.add(new StandingSpan(Standing.OUT, why, day(from), day(to), null));
            return this;
        }

        Life stay(Arrival how, String from, String to, String leftBy) {
            stays.add(new Stay(Ward.TAN_MINH, day(from), day(to), how, null, leftBy, null, null));
            return this;
        }

        Life time(Circumstance kind, String from, String to) {
            circumstances.add(new CircumstanceSpan(kind, null, day(from), day(to), null, null));
            return this;
        }

        RegisterEntry entry(String name) {
            facts.put(Fact.FULL_NAME, name);
            if (stays.isEmpty()) {
                stay(Arrival.OPENING, "1960-01-01", null, null);
            }
            if (standings.isEmpty()) {
                official("1990-01-01", null);
            }
            return new RegisterEntry(Declaration.of(facts), stays, standings, circumstances, List.of(), List.of());
        }

        private static LocalDate day(String text) {
            return text == null ? null : LocalDate.parse(text);
        }
    }

    @BeforeAll
    static void lives() {
        Ward.open(ROOM);
        LIVES.put("Người Bình Thường", Life.of("14/10/1996"));
        LIVES.put("Không Có Quyết Định", Life.of(null).with(Fact.ADMITTED, "03/02/1995"));
        LIVES.put("Không Có Gì", Life.of(null));
        LIVES.put("Chỉ Biết Năm", Life.of("1996"));
        LIVES.put("Chỉ Biết Tháng", Life.of("02/1996"));
        LIVES.put("Thẻ Chỉ Ghi Năm", Life.of(null).with(Fact.ADMITTED, "1989"));
        LIVES.put("Ngày Nhuận", Life.of("29/02/1996"));
        LIVES.put("Ngày Cuối Tháng", Life.of("31/01/1990").time(Circumstance.INTERRUPTED, "2000-01-31", "2000-03-01"));
        LIVES.put("Được Miễn", Life.of("10/10/1990").time(Circumstance.EXEMPT, "2000-01-01", null));
        LIVES.put("Bị Đình Chỉ", Life.of("10/10/1990").time(Circumstance.SUSPENDED, "2000-01-01", "2001-01-01"));
        LIVES.put("Đi Làm Ăn Xa", Life.of("10/10/1990").time(Circumstance.AWAY, "2000-01-01", null));
        LIVES.put("Gián Đoạn", Life.of("10/10/1990").time(Circumstance.INTERRUPTED, "2009-06-01", "2009-09-16"));
        LIVES.put("Còn Gián Đoạn", Life.of("10/10/1990").time(Circumstance.INTERRUPTED, "2020-02-15", null));
        LIVES.put(
                "Gián Đoạn Hai Lần",
                Life.of("30/11/1990")
                        .time(Circumstance.INTERRUPTED, "1995-12-31", "1996-02-29")
                        .time(Circumstance.INTERRUPTED, "2009-08-30", "2010-03-01"));
        LIVES.put(
                "Gián Đoạn Liền Nhau",
                Life.of("30/11/1990")
                        .time(Circumstance.INTERRUPTED, "1995-01-16", "1995-02-01")
                        .time(Circumstance.INTERRUPTED, "1995-02-01", "1995-02-17"));
        LIVES.put(
                "Kết Nạp Lại",
                Life.of("01/06/2005")
                        .with(Fact.FIRST_DECIDED, "01/03/1990")
                        .with(Fact.READMITTED, "01/06/2005")
                        .official("1991-03-01", "2000-01-15")
                        .out(Departure.REMOVAL, "2000-01-15", "2005-06-01")
                        .official("2005-06-01", null)
                        .stay(Arrival.OPENING, "1990-03-01", "2000-01-15", "removal")
                        .stay(Arrival.ADMISSION, "2005-06-01", null, null));
        LIVES.put(
                "Kết Nạp Lại Thiếu Quyết Định Đầu",
                Life.of("01/06/2005")
                        .official("1991-03-01", "2000-01-15")
                        .out(Departure.REMOVAL, "2000-01-15", "2005-06-01")
                        .official("2005-06-01", null)
                        .stay(Arrival.OPENING, "1990-03-01", "2000-01-15", "removal")
                        .stay(Arrival.ADMISSION, "2005-06-01", null, null));
        LIVES.put(
                "Khôi Phục Liên Tục",
                Life.of("01/03/1990")
                        .with(Fact.RESTORED, "01/06/2005")
                        .official("1991-03-01", "2000-01-15")
                        .out(Departure.EXPULSION, "2000-01-15", "2005-06-01")
                        .official("2005-06-01", null)
                        .stay(Arrival.OPENING, "1990-03-01", "2000-01-15", "expulsion")
                        .stay(Arrival.RESTORATION, "2005-06-01", null, null));
        LIVES.put(
                "Khôi Phục Chưa Ghi Ngày",
                Life.of("01/03/1990")
                        .official("1991-03-01", "2000-01-15")
                        .out(Departure.EXPULSION, "2000-01-15", "2005-06-01")
                        .official("2005-06-01", null)
                        .stay(Arrival.OPENING, "1990-03-01", "2000-01-15", "expulsion")
                        .stay(Arrival.RESTORATION, "2005-06-01", null, null));
        LIVES.put(
                "Bị Xóa Tên",
                Life.of("01/03/1990")
                        .official("1991-03-01", "2009-08-01")
                        .out(Departure.REMOVAL, "2009-08-01", null)
                        .stay(Arrival.OPENING, "1990-03-01", "2009-08-01", "removal"));
        LIVES.put(
                "Gián Đoạn Rồi Bị Xóa Tên",
                Life.of("01/03/1990")
                        .official("1991-03-01", "2000-06-01")
                        .out(Departure.REMOVAL, "2000-06-01", "2005-06-01")
                        .official("2005-06-01", null)
                        .time(Circumstance.INTERRUPTED, "2000-03-31", "2001-01-15")
                        .stay(Arrival.OPENING, "1990-03-01", "2000-06-01", "removal")
                        .stay(Arrival.ADMISSION, "2005-06-01", null, null));
        LIVES.forEach(
                (name, life) -> IDS.put(name, ROOM.use(EnterMember.class).enter(Ward.clerk(ROOM), life.entry(name))));
    }

    private static MemberFile file(String name, LocalDate day) {
        return ROOM.use(OpenMemberFile.class)
                .open(ROOM.scope(Ward.CLERK, "member.read"), IDS.get(name), AsOf.of(day), "summary");
    }

    private static List<MemberRow> rows(MemberFilter filter) {
        return ROOM.use(ListMembers.class)
                .page(ROOM.scope(Ward.CLERK, "member.list"), filter, new Paging(0, 200, "name", false))
                .rows();
    }

    @TestFactory
    Stream<DynamicTest> theListOfAnyDayCountsFromTheSameDayAsTheFile() {
        return LIVES.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> DAYS.forEach(day -> {
                            String sql = ROOM.value("select membership.seniority_start(f, '" + day + "', null) from"
                                    + " membership.member_facts f where f.superseded_at = 'infinity' and f.member_id = "
                                    + IDS.get(name));
                            LocalDate counted = file(name, day).seniority().counted();

                            assertThat(sql)
                                    .as(name + " on " + day)
                                    .isEqualTo(counted == null ? null : counted.toString());
                        })));
    }

    @Test
    void theListShowsThatDay() {
        LocalDate day = LocalDate.of(2026, 11, 7);

        assertThat(rows(MemberFilter.on(day))).hasSizeGreaterThan(15).allSatisfy(row -> assertThat(row.seniorityStart())
                .as(row.name())
                .isEqualTo(file(row.name(), day).seniority().counted()));
    }

    @Test
    void theBandOfAListHoldsThoseWhoseFileTellsSoManyYears() {
        for (LocalDate day : List.of(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 11, 7))) {
            var expected = IDS.keySet().stream()
                    .filter(name -> file(name, day).standing() == Standing.OFFICIAL)
                    .filter(name -> file(name, day).seniority().years() >= 30)
                    .toList();

            assertThat(rows(MemberFilter.on(day).with(Criterion.SENIORITY, "30-")))
                    .extracting(MemberRow::name)
                    .as("on " + day)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aBadgeIsDueInTheListWhenTheFileTellsItsYears() {
        LocalDate batch = LocalDate.of(2026, 11, 7);
        var due = ROOM.use(ListBadges.class)
                .page(ROOM.scope(Ward.CLERK, "member.list"), batch, new Paging(0, 200, "years", true))
                .rows();

        assertThat(due).isNotEmpty().allSatisfy(row -> assertThat(
                        file(row.name(), batch).seniority().reaches(row.years()))
                .as(row.name())
                .contains(row.reached()));
        assertThat(due)
                .extracting(BadgeRow::name)
                .containsExactlyInAnyOrderElementsOf(IDS.keySet().stream()
                        .filter(name -> file(name, batch)
                                .badge()
                                .filter(b -> !b.reached().isAfter(batch))
                                .isPresent())
                        .toList());
    }
}
