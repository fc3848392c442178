package vn.dangvu.evaluation.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is tried in the simulation: nobody has a place beyond the cap, and everybody proposed is shown once. */
class CapPropertiesTest {
    @Property
    void thePlacesGivenAreNeverMoreThanThoseAllowed(
            @ForAll @Size(max = 40) List<@IntRange(max = 100) Integer> points,
            @ForAll @IntRange(max = 45) int allowed) {
        List<CapTies.Proposed> proposed = IntStream.range(0, points.size())
                .mapToObj(i -> new CapTies.Proposed(i, "Đảng viên " + i, points.get(i)))
                .toList();

        CapTies ties = CapTies.of(proposed, allowed);

        assertThat(ties.surely().size() + ties.places()).isEqualTo(Math.min(allowed, points.size()));
        assertThat(ties.tied().isEmpty() || ties.places() < ties.tied().size()).isTrue();
        assertThat(IntStream.of(
                                ties.surely().size(),
                                ties.tied().size(),
                                ties.beyond().size())
                        .sum())
                .isEqualTo(points.size());
        assertThat(ties.surely()).allSatisfy(s -> assertThat(ties.beyond()).allMatch(b -> b.points() <= s.points()));
    }

    @Property
    void whatIsTriedIsWithinTheCapOrSaysByHowManyItIsNot(
            @ForAll @IntRange(max = 300) int good,
            @ForAll @IntRange(max = 200) int outstanding,
            @ForAll @IntRange(max = 200) int lowered,
            @ForAll CapReading reading,
            @ForAll boolean raised) {
        var now = new CapCount("/50/", "plain", raised ? 25 : 20, good, outstanding);

        CapLine line = now.lowered(Math.min(lowered, outstanding)).by(reading);

        assertThat(line.within()).isEqualTo(line.count().outstanding() <= line.allowed());
        assertThat(line.over()).isEqualTo(Math.max(0, line.count().outstanding() - line.allowed()));
        assertThat(now.lowered(now.by(reading).toLower()).by(reading).within()).isTrue();
    }
}
