package vn.dangvu.admission.papers;

import java.util.Map;
import vn.dangvu.admission.dossier.DossierFile;
import vn.dangvu.kernel.paper.Values;
import vn.dangvu.membership.FileItem;

/** The relatives as declared, for the declaration, the request for verification and the extract. */
final class FamilyTables {
    private FamilyTables() {}

    static void put(Values values, DossierFile.Declared declared) {
        values.table(
                "relatives",
                declared.of(FileItem.Kind.RELATIVE).stream()
                        .map(FamilyTables::relative)
                        .toList());
    }

    /** A member of the Party whose own file declares everything is said to be one. */
    private static Map<String, String> relative(DossierFile.Line line) {
        FileItem item = line.item();
        String year = item.started() == null
                ? ""
                : Integer.toString(item.started().day().getYear());
        return Values.row(
                "relation",
                PaperWords.of("relation", item.relation()),
                "label",
                item.label(),
                "year",
                year,
                "address",
                item.place(),
                "history",
                Values.joined(". ", line.partyMember() ? "Là đảng viên" : null, item.detail()));
    }
}
