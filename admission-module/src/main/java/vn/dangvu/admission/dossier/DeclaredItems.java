package vn.dangvu.admission.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dangvu.admission.source.Said;
import vn.dangvu.kernel.legal.Finding;
import vn.dangvu.membership.Declaration;
import vn.dangvu.membership.Fact;
import vn.dangvu.membership.FileItem;

/**
 * The items of the applicant's declaration as 38-HD/BTCTW (2025) numbers them, 1 to 23; 24 to 26 are written by others and are steps of their own.
 * A declaration is complete when every item says something, be it that there is nothing.
 */
public final class DeclaredItems {
    public static final int LAST = 23;

    private DeclaredItems() {}

    /** What is missing, item by item; empty when it can be signed. */
    public static List<Finding> missing(DossierFile file) {
        var missing = new ArrayList<Finding>();
        IntStream.rangeClosed(1, LAST)
                .filter(item -> !declared(file, item))
                .forEach(item -> missing.add(Finding.warning("dossier.declared." + item, null)));
        return missing;
    }

    static boolean declared(DossierFile file, int item) {
        DossierFile.Declared declared = file.declared();
        Declaration facts = declared.facts();
        return switch (item) {
            case 1 -> facts.has(Fact.FULL_NAME);
            case 3 -> facts.date(Fact.BORN).filter(d -> d.exact()).isPresent();
            case 4 -> facts.has(Fact.SEX);
            case 5 -> facts.has(Fact.BIRTH_REGISTERED);
            case 6 -> facts.has(Fact.HOME_TOWN);
            case 7 -> facts.has(Fact.PERMANENT_ADDRESS);
            case 8 -> facts.has(Fact.ETHNICITY);
            case 9 -> facts.has(Fact.RELIGION);
            case 10 -> facts.has(Fact.OCCUPATION);
            case 11 -> facts.has(Fact.GENERAL_LEVEL);
            case 12 -> declared.nothing().contains(12) || facts.has(Fact.YOUTH_UNION);
            case 13 -> !file.again() || facts.has(Fact.ADMITTED) && facts.has(Fact.INTRODUCER_1);
            case 14 -> said(declared.life());
            case 15 -> !declared.of(FileItem.Kind.WORK).isEmpty();
            case 2, 16 ->
                declared.nothing().contains(item) || facts.has(item == 2 ? Fact.OTHER_NAME : Fact.HISTORY_NOTES);
            case 17 -> lines(declared, 17, FileItem.Kind.TRAINING);
            case 18 -> lines(declared, 18, FileItem.Kind.ABROAD);
            case 19 -> lines(declared, 19, FileItem.Kind.REWARD);
            case 20 -> lines(declared, 20, FileItem.Kind.DISCIPLINE);
            case 21 -> parents(declared);
            case 22 -> said(declared.ownView());
            case 23 -> declared.signedOn() != null;
            default -> true;
        };
    }

    private static boolean lines(DossierFile.Declared declared, int item, FileItem.Kind kind) {
        return declared.nothing().contains(item) || !declared.of(kind).isEmpty();
    }

    private static boolean parents(DossierFile.Declared declared) {
        List<String> relations = declared.of(FileItem.Kind.RELATIVE).stream()
                .map(l -> l.item().relation())
                .toList();
        return relations.containsAll(List.of("father", "mother"));
    }

    private static boolean said(String text) {
        return !Said.nothing(text);
    }
}
