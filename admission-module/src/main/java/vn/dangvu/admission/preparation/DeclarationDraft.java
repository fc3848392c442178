package vn.dangvu.admission.preparation;

import java.time.LocalDate;
import java.util.Set;
import vn.dangvu.membership.Declaration;

/**
 * What is declared so far.
 *
 * @param nothing the items declared as having nothing
 * @param signedOn null while it is a draft
 */
public record DeclarationDraft(
        Declaration facts, Set<Integer> nothing, String life, String ownView, LocalDate signedOn) {}
