package vn.dangvu.membership.units;

import java.time.LocalDate;
import java.util.List;
import vn.dangvu.kernel.legal.AppliedRules;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.kernel.legal.LawBook;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.membership.legal.OrganisationRegime;
import vn.dangvu.membership.legal.OrganisationRegimes;

/** What may stand under what on the day a decision takes effect; it remembers by which rules that was judged. */
final class Structure {
    private final Chronicle chronicle;
    private final LocalDate day;
    private final LawOn law;
    private final OrganisationRegime regime;

    Structure(Chronicle chronicle, LocalDate day) {
        this.chronicle = chronicle;
        this.day = day;
        law = LawBook.shipped().asOf(day);
        regime = OrganisationRegimes.by(law);
    }

    /** @return the unit as it was on the day */
    Period existing(UnitRow unit) {
        return chronicle
                .on(unit.id(), day)
                .orElseThrow(() -> new OperationRefused("units.not-yet-open", unit.name(), unit.openedOn()));
    }

    /** As {@link #existing}, and nothing was decided about the unit itself for a later day. */
    Period unchangedSince(UnitRow unit) {
        Period then = existing(unit);
        chronicle.changedAfter(unit.id(), day).ifPresent(later -> {
            throw new OperationRefused("units.changed-later", unit.name(), later);
        });
        return then;
    }

    void mustAllow(String type, String parentType) {
        boolean fits = parentType == null
                ? regime.allows(type)
                : regime.childTypes(parentType).contains(type);
        if (!fits) {
            throw new OperationRefused(List.of(Finding.error(
                    "units.type-not-allowed",
                    regime.citation(),
                    sentence(type),
                    parentType == null ? "" : sentence(parentType),
                    day)));
        }
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** The rules of the day, the types of unit it knows always among them. */
    AppliedRules applied() {
        law.find(OrganisationRegime.UNIT_TYPES);
        return law.applied();
    }

    /** The key of the name of a type. */
    static String sentence(String type) {
        return "units.type." + type;
    }
}
