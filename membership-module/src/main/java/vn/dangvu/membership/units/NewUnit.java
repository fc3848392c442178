package vn.dangvu.membership.units;

import vn.dangvu.kernel.legal.OperationRefused;
import vn.dangvu.kernel.text.VietnameseText;

/**
 * A unit to be opened.
 *
 * @param shortName as lists show it; the name when empty
 * @param code of the organisation, null when it has none yet
 * @param place where its papers are dated, null for the place of the unit above
 */
public record NewUnit(String type, long parentId, String name, String shortName, String code, String place) {

    public NewUnit {
        name = VietnameseText.normal(name);
        if (type == null || type.isBlank() || name.isEmpty()) {
            throw new OperationRefused("units.name-missing");
        }
        shortName = VietnameseText.normal(shortName).isEmpty() ? name : VietnameseText.normal(shortName);
        code = VietnameseText.normal(code).isEmpty() ? null : VietnameseText.normal(code);
        place = VietnameseText.normal(place).isEmpty() ? null : VietnameseText.normal(place);
    }

    NewUnit under(Long parent) {
        return new NewUnit(type, parent, name, shortName, code, place);
    }
}
