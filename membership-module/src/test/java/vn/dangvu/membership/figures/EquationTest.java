package vn.dangvu.membership.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.dangvu.kernel.access.Scope;
import vn.dangvu.kernel.query.Paging;
import vn.dangvu.kernel.testing.Callers;
import vn.dangvu.kernel.testing.Room;
import vn.dangvu.membership.roll.ListMembers;
import vn.dangvu.membership.roll.MemberFilter;
import vn.dangvu.membership.roll.People;

/** Whatever the histories are, every line of every period balances and agrees with the lists of its first and last day. */
class EquationTest {
    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3000;
    private static final long[] UNITS = {100, 110, 150, 200, 300};
    private static final String[] LEAVING = {"transfer", "death", "expulsion", "removal", "resignation", "cancelled"};
    private static final String[] COMING = {"admission", "transfer", "restoration", "opening"};

    @RegisterExtension
    static final Room ROOM = new Room();

    @BeforeAll
    static void randomHistories() {
        var random = new Random(20240229);
        var people = new People(ROOM).ward();
        people.unit(110, 100, "/50/100/110/", "Tổ đảng 1", "branch");
        people.unit(300, null, "/300/", "Nơi khác", "ward");
        for (long id = 1; id <= 150; id++) {
            people.person(id, 100, "Người " + id).standing(id, "official", "2010-01-01");
            history(people, random, id);
        }
    }

    private static void history(People people, Random random, long id) {
        int day = random.nextInt(DAYS / 2);
        String arrived = COMING[random.nextInt(COMING.length)];
        while (day < DAYS) {
            int until = day + 1 + random.nextInt(700);
            boolean last = until >= DAYS;
            boolean moves = random.nextInt(3) > 0;
            String left = last ? null : moves ? "move" : LEAVING[random.nextInt(LEAVING.length)];
            people.home(
                    id,
                    UNITS[random.nextInt(UNITS.length)],
                    START.plusDays(day).toString(),
                    last ? "infinity" : START.plusDays(until).toString(),
                    arrived,
                    left);
            day = until + (moves ? 0 : random.nextInt(200));
            arrived = moves ? "move" : COMING[random.nextInt(COMING.length)];
        }
    }

    @RepeatedTest(20)
    void everyLineBalances(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        LocalDate from = START.plusDays(random.nextInt(DAYS));
        LocalDate to = from.plusDays(random.nextInt(800));
        Report report = ROOM.use(ReadFigures.class).read(scope("statistics.read"), new Question(50, from, to, null));
        List<String> lines = new ArrayList<>(report.lines());
        lines.add(Figure.TOTAL);
        assertThat(lines).allMatch(report::balanced);
        assertThat(report.reconciled()).isTrue();
        assertThat(report.flow("total", "inside-in"))
                .as("nothing inside counts for the whole")
                .isZero();
        assertThat(report.lines().stream()
                        .mapToLong(l -> report.flow(l, "inside-in"))
                        .sum())
                .as("who leaves one part inside arrives in another")
                .isEqualTo(report.lines().stream()
                        .mapToLong(l -> report.flow(l, "inside-out"))
                        .sum());
        assertThat(report.flow("total", "opening")).isEqualTo(listed(from.minusDays(1)));
        assertThat(report.flow("total", "closing")).isEqualTo(listed(to));
    }

    private static long listed(LocalDate day) {
        return ROOM.use(ListMembers.class)
                .page(scope("member.list"), MemberFilter.on(day), new Paging(0, 1, "name", false))
                .tally()
                .total();
    }

    private static Scope scope(String permission) {
        return ROOM.scope(Callers.with("organisation-clerk", 50, "/50/"), permission);
    }
}
