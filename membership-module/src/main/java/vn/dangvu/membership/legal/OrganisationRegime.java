package vn.dangvu.membership.legal;

import java.util.List;
import vn.dangvu.kernel.legal.Citation;
import vn.dangvu.kernel.legal.LawOn;
import vn.dangvu.kernel.legal.Term;

/**
 * How the Party is organised on one day: types of units, what may stand under what, who decides. Types and bodies are codes; the web
 * names them ({@code unit.type.*}, {@code body.*}).
 */
public final class OrganisationRegime {
    /** The types of unit a regime knows. */
    public static final String UNIT_TYPES = "organisation.unit-types";

    private static final String CHILDREN = "organisation.children.";

    private final LawOn law;

    OrganisationRegime(LawOn law) {
        this.law = law;
    }

    /** The types a unit may have, from the top of the tree downwards. */
    public List<String> unitTypes() {
        return law.texts(UNIT_TYPES);
    }

    public boolean allows(String type) {
        return unitTypes().contains(type);
    }

    /** The types that may stand directly under a unit of this type; none when the type does not exist on this day. */
    public List<String> childTypes(String type) {
        return law.hasKey(CHILDREN + type) && law.knows(CHILDREN + type) ? law.texts(CHILDREN + type) : List.of();
    }

    /** The types under which a unit of this type may stand. */
    public List<String> parentTypes(String type) {
        return unitTypes().stream()
                .filter(parent -> childTypes(parent).contains(type))
                .toList();
    }

    /** The body that decides on admission. */
    public String decidesAdmission() {
        return law.text("organisation.decides.admission");
    }

    /** The body that decides on recognition as an official member. */
    public String decidesRecognition() {
        return law.text("organisation.decides.recognition");
    }

    /** The body that decides on deleting a member's name. */
    public String decidesDeletion() {
        return law.text("organisation.decides.deletion");
    }

    /** The bodies that vote one after the other, the deciding one last, for a branch under a unit of this type. */
    public List<String> steps(String parentType) {
        return law.texts(
                "ward".equals(parentType) ? "organisation.steps.under-ward" : "organisation.steps.under-committee");
    }

    /** Time between two congresses of a unit of this type. */
    public Term congressTerm(String type) {
        return law.term(
                type.endsWith("branch") ? "organisation.congress.branch-term" : "organisation.congress.committee-term");
    }

    public Citation citation() {
        return law.citation(UNIT_TYPES);
    }
}
