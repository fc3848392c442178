package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Cited;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Mark;
import vn.dangvu.kernel.legal.Rule;

/** The type exists on this day, and may stand under the type above it. */
@Cited(
        instrument = "Điều lệ Đảng",
        article = "Điều 10",
        mark = Mark.VERIFIED,
        from = "2011-01-19",
        parameters = "organisation.unit-types",
        usedIn = "units")
class UnitHasATypeAndAPlaceOfItsTime implements Rule<UnitShape> {
    @Override
    public List<Finding> examine(UnitShape facts, LawOn law) {
        var regime = new OrganisationRegime(law);
        if (!regime.allows(facts.type())) {
            return List.of(Finding.warning("units.type-not-of-its-time", regime.citation(), facts.type()));
        }
        return facts.parentType() != null
                        && regime.allows(facts.parentType())
                        && !regime.childTypes(facts.parentType()).contains(facts.type())
                ? List.of(Finding.warning(
                        "units.place-not-of-its-time", regime.citation(), facts.type(), facts.parentType()))
                : List.of();
    }
}
