package vn.dangvu.admission.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.admission.dossier.Route;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.kernel.query.Clause;
import vn.dangvu.kernel.query.Sql;

/** The names of the branch and of those above it, as they were on the day of the paper. */
@ApplicationScoped
class Bodies {
    @Inject
    private Sql sql;

    /** @param depth 0 for the branch itself */
    private record Unit(long id, String type, String name, int depth) {}

    /**
     * Names without the words that the papers print before them.
     *
     * @param section the part committee between the branch and the committee, empty without one
     * @param committee the nearest one that is no part committee
     * @param superior what stands above it, empty when that is in no register kept here
     * @param deciding the unit whose body decides, empty likewise
     * @param aboveDeciding what stands above that one
     * @param place where papers are signed
     */
    record Names(
            String branch,
            String section,
            String committee,
            String superior,
            String deciding,
            String aboveDeciding,
            String place) {

        /** Place and day as they stand over a paper. */
        String placeAndDay(LocalDate day) {
            return day == null ? null : Values.placed(place, day);
        }
    }

    Names of(DossierFile.Branch branch, Route route, LocalDate day) {
        List<Unit> chain = chain(branch.id(), day);
        Unit here = chain.isEmpty() ? new Unit(branch.id(), "branch", branch.name(), 0) : chain.get(0);
        List<Unit> above = chain.stream().filter(u -> u.depth() > 0).toList();
        boolean section = !above.isEmpty() && above.get(0).type().equals("section");
        List<Unit> committees = above.stream().skip(section ? 1 : 0).toList();
        List<Unit> deciding = above.stream()
                .dropWhile(u -> route.deciding() == null || u.id() != route.deciding())
                .toList();
        String ward = above.stream()
                .filter(u -> u.type().equals("ward"))
                .map(u -> town(u.name()))
                .findFirst()
                .orElse("");
        return new Names(
                bare(here.name()),
                section ? bare(above.get(0).name()) : "",
                at(committees, 0),
                at(committees, 1),
                at(deciding, 0),
                at(deciding, 1),
                ward);
    }

    private static String at(List<Unit> units, int index) {
        return units.size() > index ? bare(units.get(index).name()) : "";
    }

    /** "Đảng bộ phường Nam Viêm" is "phường Nam Viêm". */
    static String bare(String name) {
        return name.replaceFirst("^(?iu)(Chi bộ|Đảng bộ bộ phận|Đảng bộ|Đảng ủy)\\s+", "");
    }

    private static String town(String name) {
        return bare(name).replaceFirst("^(?iu)(phường|xã|thị trấn|đặc khu)\\s+", "");
    }

    private List<Unit> chain(long branch, LocalDate day) {
        return sql.list(
                Clause.of(
                        """
                        with recursive chain as (
                            select p.unit_id, p.parent_id, p.type, p.name, 0 as depth from membership.unit_period p where p.unit_id = ?
                                and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity'
                            union all
                            select p.unit_id, p.parent_id, p.type, p.name, c.depth + 1 from chain c
                                join membership.unit_period p on p.unit_id = c.parent_id
                                and p.valid_from <= ? and p.valid_to > ? and p.superseded_at = 'infinity')
                        select unit_id, type, name, depth from chain order by depth""",
                        branch,
                        day,
                        day,
                        day,
                        day),
                row -> new Unit(
                        row.getLong("unit_id"), row.getString("type"), row.getString("name"), row.getInt("depth")));
    }
}
