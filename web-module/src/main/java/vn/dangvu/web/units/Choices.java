package vn.dangvu.web.units;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dangvu.kernel.access.Access;
import vn.dangvu.kernel.time.OfficialClock;
import vn.dangvu.membership.committees.Ending;
import vn.dangvu.membership.legal.OrganisationRegimes;
import vn.dangvu.membership.roll.FindMembers;
import vn.dangvu.membership.units.UnitDirectory;
import vn.dangvu.web.i18n.Texts;

/** What the fields of the forms about units offer. */
@Named("unitChoices")
@RequestScoped
public class Choices {
    private static final int MOST = 20;

    @Inject
    private Access access;

    @Inject
    private UnitDirectory directory;

    @Inject
    private FindMembers members;

    @Inject
    private OfficialClock clock;

    @Inject
    private Texts texts;

    public List<Choice> units(String typed) {
        return directory.search(access.scope("unit.read"), typed, false, MOST).stream()
                .map(u -> new Choice(u.id(), u.parentName() == null ? u.name() : u.name() + " · " + u.parentName()))
                .toList();
    }

    public List<Choice> members(String typed) {
        return members.find(access.scope("member.list"), typed, clock.today(), MOST).found().stream()
                .map(m -> new Choice(
                        m.id(),
                        m.name() + (m.born() == null ? "" : " · " + m.born().format()) + " · " + m.unit()))
                .toList();
    }

    /** The types of today's rules and those of the rules before, so that late papers can be entered. */
    public Map<String, String> getTypes() {
        Stream<String> types = Stream.of("2025-07-01", "2025-06-30")
                .map(LocalDate::parse)
                .flatMap(day -> OrganisationRegimes.asOf(day).unitTypes().stream());
        return texts.words(
                "units.type",
                Stream.concat(OrganisationRegimes.asOf(clock.today()).unitTypes().stream(), types)
                        .distinct()
                        .toList());
    }

    public Map<String, String> getPositions() {
        return texts.words(
                "units.position",
                List.of("secretary", "deputy", "standing", "committee", "inspection", "group-leader"));
    }

    public Map<String, String> getWays() {
        return texts.words("units.how", List.of("elected", "appointed"));
    }

    public Map<String, String> getEndings() {
        return texts.words("units.ending", Ending.REASONS);
    }
}
